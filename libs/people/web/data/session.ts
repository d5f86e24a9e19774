import { inject, Injectable, signal } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { Me, MeAnswer } from '@samrad/people/contract';
import type { Role } from '@samrad/platform/contract';
import { Api, DraftStore, I18n, ProblemError } from '@samrad/platform/web';
import { PageLoad } from './page-load';

/** Who is signed in, for every page and for the header. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(Api);
  private readonly drafts = inject(DraftStore);
  private readonly i18n = inject(I18n);
  private readonly pageLoad = inject(PageLoad);
  private readonly held = signal<Me | null>(null);
  private readonly inDemo = signal(false);
  private first: Promise<void> | null = null;

  /** Null when nobody is signed in, and until `ready()`. */
  readonly me = this.held.asReadonly();
  /** Whether this is the demo, where sent mail is shown on a page. */
  readonly demo = this.inDemo.asReadonly();

  /** Once it is known who is signed in. */
  ready(): Promise<void> {
    this.first ??= this.reload();
    return this.first;
  }

  /** Asks anew. A server that does not answer leaves the page readable, as for nobody. */
  async reload(): Promise<void> {
    try {
      const { me, demo } = await this.api.get<MeAnswer>('/me');
      this.become(me);
      this.inDemo.set(demo);
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      this.become(null);
    }
  }

  /** Whether the reader holds one of the roles anywhere; what is allowed, the server says. */
  holdsRole(...roles: readonly Role[]): boolean {
    return this.held()?.memberships.some(({ role }) => roles.includes(role)) ?? false;
  }

  /** Ends the session, takes what was half written off the device, and goes to the start page. */
  async signOut(): Promise<void> {
    await this.api.delete('/session');
    this.become(null);
    this.drafts.clear();
    this.pageLoad.to(this.i18n.link());
  }

  private become(me: Me | null): void {
    this.held.set(me);
    this.drafts.belongTo(me?.account.id ?? null);
  }
}

/** For the root route: everything below knows who is signed in. */
export const loadSession: ResolveFn<boolean> = async () => {
  await inject(Session).ready();
  return true;
};
