import { typedBefore } from './typed-before';

function typed(value: string): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.value = value;
  return box;
}

describe('what was typed before the application woke', () => {
  it('is put back with the caret, and the page is told', () => {
    const box = typed('Halvfärdig');
    box.setSelectionRange(3, 5);
    const putBack = typedBefore(box);
    box.value = '';
    const told: string[] = [];
    box.addEventListener('input', () => told.push(box.value));
    putBack?.();
    expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(['Halvfärdig', 3, 5]);
    expect(told).toEqual(['Halvfärdig']);
  });

  it('is nothing where the server put the value there', () => {
    const box = document.createElement('textarea');
    box.defaultValue = 'Från servern';
    expect(typedBefore(box)).toBeNull();
  });
});
