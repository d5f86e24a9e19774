// Runs before the first paint. A file of its own, because the content policy runs no code inside
// the page.

// The colours the reader has chosen on this device.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is closed to us: the device's own setting holds.
}

// A form sent before the application has woken would be sent by the browser, and its contents, a
// password too, would stand in the address. It is held, and sent when the application is awake.
const held = new Map();
let awake = false;
addEventListener(
  'submit',
  (event) => {
    event.preventDefault();
    if (awake) return;
    event.stopImmediatePropagation();
    held.set(event.target, event.submitter);
  },
  true,
);
addEventListener('awake', () => {
  awake = true;
  document.documentElement.dataset.awake = '';
  for (const [form, button] of held) if (form.isConnected) form.requestSubmit(button);
  held.clear();
});
