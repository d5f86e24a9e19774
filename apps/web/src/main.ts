import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

// The root component is rendered by the server already; what fails here is told by Angular itself.
void bootstrapApplication(App, appConfig);
