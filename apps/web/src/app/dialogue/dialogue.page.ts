import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialogueFront, liveDialogue } from '@samrad/dialogues/web';
import { StatementTeaser } from '@samrad/opinions/web';
import { Session } from '@samrad/people/web';
import { I18n, PageHead, TranslatePipe } from '@samrad/platform/web';
import { ProposalList } from '@samrad/proposals/web';
import { ReadingRecorder } from '@samrad/results/web';

/**
 * The front page of a dialogue. It is put together here because dialogues stand below the subjects
 * whose lists it shows: what the dialogue says is theirs, the lists are their own subjects'.
 */
@Component({
  selector: 'app-dialogue-page',
  imports: [DialogueFront, ProposalList, RouterLink, StatementTeaser, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-dialogue-front [dialogue]="now()" [signedIn]="signedIn()">
    @if (statementsFirst()) {
      <section><sr-statement-teaser [dialogue]="now()" /></section>
    }
    @if (hasProposals()) {
      <section><sr-proposal-list [dialogue]="now()" /></section>
    }
    @if (!statementsFirst()) {
      <section><sr-statement-teaser [dialogue]="now()" /></section>
    }
    <section class="ruled">
      <p class="row">
        <a [routerLink]="i18n.link('dialogues', now().slug, 'results')">{{
          'dialogues.results' | t
        }}</a>
        <a [routerLink]="i18n.link('dialogues', now().slug, 'export')">{{
          'dialogues.export' | t
        }}</a>
      </p>
    </section>
  </sr-dialogue-front>`,
})
export class DialoguePage {
  readonly dialogue = input.required<DialogueDetail>();
  protected readonly i18n = inject(I18n);
  private readonly session = inject(Session);

  protected readonly now = liveDialogue(this.dialogue);
  protected readonly signedIn = computed(() => this.session.me() !== null);

  /** A dialogue that never asked for proposals does not say that it has none. */
  protected readonly hasProposals = computed(() => {
    const { figures, rounds } = this.now();
    return figures.proposals > 0 || rounds.some((round) => round.kind === 'proposals');
  });

  /** What one does now stands first. */
  protected readonly statementsFirst = computed(() => {
    const { now } = this.now();
    return now.step === 'open' && now.kind === 'opinion';
  });

  constructor() {
    const readings = inject(ReadingRecorder);
    effect(() => {
      const { me } = this.session;
      const { slug, imported } = this.dialogue();
      const reader = me();
      if (reader && !imported) readings.record(slug, reader.account.id);
    });
    inject(PageHead).set(() => ({ title: this.now().question, description: this.now().lead }));
  }
}
