import { Injectable, signal } from '@angular/core';
import type { ProblemError } from '@samrad/platform/web';

/** Why the last page could not be shown. */
@Injectable({ providedIn: 'root' })
export class Failure {
  readonly problem = signal<ProblemError | null>(null);
}
