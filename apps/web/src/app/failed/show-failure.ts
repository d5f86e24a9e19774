import { inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';
import { I18n, ProblemError } from '@samrad/platform/web';
import { Failure } from './failure';

/** A page that could not be fetched shows why, at its own address. What is not a problem is a fault. */
export function showFailure(error: NavigationError): RedirectCommand | undefined {
  const thrown: unknown = error.error;
  if (!(thrown instanceof ProblemError)) return undefined;
  inject(Failure).problem.set(thrown);
  const page = inject(Router).parseUrl(inject(I18n).link('failed'));
  return new RedirectCommand(page, { skipLocationChange: true });
}
