import {
  type ApplicationConfig,
  DOCUMENT,
  inject,
  mergeApplicationConfig,
  provideEnvironmentInitializer,
  REQUEST_CONTEXT,
} from '@angular/core';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { toPageRequest } from '@samrad/platform/web';
import { appConfig } from './app.config';
import { markOwnElements } from './shell/mark-own-elements';

const server: ApplicationConfig = {
  providers: [
    provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Server }])),
    provideEnvironmentInitializer(() => {
      const request = toPageRequest(inject(REQUEST_CONTEXT, { optional: true }));
      if (request) markOwnElements(inject(DOCUMENT), request.nonce);
    }),
  ],
};

export const serverConfig = mergeApplicationConfig(appConfig, server);
