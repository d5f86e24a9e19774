import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { HostInvitation } from '@samrad/dialogues/contract';
import { I18n, ProblemNote, Toaster, TranslatePipe } from '@samrad/platform/web';
import { TakingPartApi } from '../../data/taking-part.api';

/** Questions to host a dialogue with another, and the answer to each. Nothing where none waits. */
@Component({
  selector: 'sr-host-invitations',
  imports: [ProblemNote, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (waiting().length > 0 || problem()) {
    <section class="stack near" aria-labelledby="host-invitations">
      <div class="head">
        <h2 id="host-invitations">{{ 'dialogues.invitations.title' | t }}</h2>
      </div>
      <p class="soft measure">{{ 'dialogues.invitations.text' | t }}</p>
      <sr-problem-note [problem]="problem()" />
      <ul class="rows two">
        @for (one of waiting(); track one.dialogue.slug + one.organisation.slug) {
          <li>
            <div class="stack kin">
              <h3 [attr.lang]="one.dialogue.language" dir="auto">
                <a [routerLink]="i18n.link('dialogues', one.dialogue.slug)">{{
                  one.dialogue.question
                }}</a>
              </h3>
              <p class="small">
                {{
                  'dialogues.invitations.who'
                    | t: { owner: one.owner.name, organisation: one.organisation.name }
                }}
              </p>
            </div>
            <p class="row near">
              <button type="button" class="btn small" (click)="answer(one, true)">
                {{ 'dialogues.invitations.accept' | t }}
              </button>
              <button type="button" class="btn small plain" (click)="answer(one, false)">
                {{ 'dialogues.invitations.decline' | t }}
              </button>
            </p>
          </li>
        }
      </ul>
    </section>
  }`,
})
export class HostInvitations {
  private readonly api = inject(TakingPartApi);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly i18n = inject(I18n);

  readonly invitations = input.required<readonly HostInvitation[]>();
  protected readonly waiting = linkedSignal(() => this.invitations());
  protected readonly problem = signal<unknown>(null);

  protected async answer(one: HostInvitation, yes: boolean): Promise<void> {
    const { dialogue, organisation } = one;
    this.problem.set(null);
    try {
      if (yes) await this.api.acceptHosting(dialogue.slug, organisation.slug);
      else await this.api.endHosting(dialogue.slug, organisation.slug);
      this.waiting.update((all) => all.filter((each) => each !== one));
      this.toaster.show(this.i18n.t(`dialogues.invitations.done.${yes ? 'yes' : 'no'}`));
      if (yes) await this.router.navigateByUrl(this.i18n.link('dialogues', dialogue.slug));
    } catch (problem) {
      this.problem.set(problem);
    }
  }
}
