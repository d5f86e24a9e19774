import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

/** Wakes the page the server has rendered, then lets `first.js` send what was sent before that. */
async function wake(): Promise<void> {
  const app = await bootstrapApplication(App, appConfig);
  await app.whenStable();
  dispatchEvent(new Event('awake'));
}

// The root component is rendered by the server already; what fails here is told by Angular itself.
void wake();
