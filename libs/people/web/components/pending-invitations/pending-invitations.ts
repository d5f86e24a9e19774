import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { Invitation } from '@samrad/people/contract';
import { DayPipe, I18n, Pager, ProblemNote, Toaster, TranslatePipe } from '@samrad/platform/web';
import { OrganisationsApi } from '../../data/organisations.api';
import type { PagedList } from '../../data/paged-list';

/** Invitations that nobody has answered: sent again, or taken back. */
@Component({
  selector: 'sr-pending-invitations',
  imports: [DayPipe, Pager, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack near">
    <h2 id="pending-invitations" tabindex="-1">{{ 'people.invitations' | t }}</h2>
    <sr-problem-note [problem]="problem() ?? list().problem()" />
    <ul class="rows two">
      @for (each of list().items(); track each.id) {
        <li>
          <div>
            <p>
              <bdi>{{ each.email }}</bdi>
            </p>
            <p class="small quiet">
              {{ 'people.role.' + each.role | t }} ·
              @if (each.expired) {
                {{ 'people.invitations.expired' | t: { day: (each.expiresAt | day) } }}
              } @else {
                {{ 'people.invitations.until' | t: { day: (each.expiresAt | day) } }}
              }
            </p>
          </div>
          <p class="row near">
            <button
              type="button"
              class="btn small"
              [attr.aria-label]="'people.invitations.resend-this' | t: { email: each.email }"
              (click)="resend(each)"
            >
              {{ 'people.invitations.resend' | t }}
            </button>
            <button
              type="button"
              class="btn small"
              [attr.aria-label]="'people.invitations.revoke-this' | t: { email: each.email }"
              (click)="revoke(each)"
            >
              {{ 'people.invitations.revoke' | t }}
            </button>
          </p>
        </li>
      } @empty {
        <li class="quiet">{{ 'people.invitations.none' | t }}</li>
      }
    </ul>
    <sr-pager [more]="list().hasMore()" [busy]="list().busy()" (next)="list().more()" />
  </div>`,
})
export class PendingInvitations {
  private readonly api = inject(OrganisationsApi);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  protected readonly problem = signal<unknown>(null);
  readonly slug = input.required<string>();
  readonly list = input.required<PagedList<Invitation>>();

  protected resend({ id, email }: Invitation): Promise<void> {
    return this.attempt(async () => {
      await this.api.resend(this.slug(), id);
      this.toaster.show(this.i18n.t('people.invite.sent', { email }));
      this.list().begin(await this.api.invitations(this.slug()));
    });
  }

  protected revoke({ id, email }: Invitation): Promise<void> {
    return this.attempt(async () => {
      await this.api.revoke(this.slug(), id);
      this.list().change((items) => items.filter((each) => each.id !== id));
      this.toaster.show(this.i18n.t('people.invitations.revoked', { email }));
      document.getElementById('pending-invitations')?.focus();
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await act();
    } catch (problem) {
      this.problem.set(problem);
    }
  }
}
