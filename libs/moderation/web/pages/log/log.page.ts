import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialogueCrumbs } from '@samrad/dialogues/web';
import {
  type ActPage,
  type LogKind,
  numberOfRule,
  type PublicAct,
} from '@samrad/moderation/contract';
import {
  Empty,
  I18n,
  Icon,
  PageHead,
  Pager,
  ProblemNote,
  TranslatePipe,
  WhenPipe,
} from '@samrad/platform/web';
import { ACT_ICONS } from '../../data/act-icons';
import { placeLink, placeWords } from '../../data/place';
import { ModerationApi } from '../../data/moderation.api';

/** Everything that moderators have done in a dialogue, for everybody to read. */
@Component({
  selector: 'sr-moderation-log-page',
  imports: [DialogueCrumbs, Empty, Icon, Pager, ProblemNote, RouterLink, TranslatePipe, WhenPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './log.page.html',
})
export class LogPage {
  private readonly api = inject(ModerationApi);
  protected readonly i18n = inject(I18n);
  protected readonly icons = ACT_ICONS;
  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();
  readonly page = input.required<ActPage>();

  protected readonly acts = linkedSignal<readonly PublicAct[]>(() => this.page().items);
  protected readonly next = linkedSignal<string | null>(() => this.page().next);
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);

  constructor() {
    inject(PageHead).set(() => ({
      title: this.i18n.t('moderation.log.title'),
      description: this.i18n.t('moderation.log.lead'),
    }));
  }

  protected place(act: PublicAct): string {
    return placeWords(this.i18n, act.subject, act);
  }

  /** Where it was; nothing for threads without a proposal, and for people. */
  protected linkOf(act: PublicAct): { path: string; fragment: string | undefined } | null {
    return placeLink(this.i18n, this.slug(), act.subject, act);
  }

  /** Takes back what stands further down: nothing more is said of why. */
  protected undoes(kind: LogKind): boolean {
    return kind === 'restore' || kind === 'undo' || kind === 'lift';
  }

  protected anchor(rule: string): string | undefined {
    const number = numberOfRule(rule);
    return number === null ? undefined : `rule-${number}`;
  }

  protected async more(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const page = await this.api.acts(this.slug(), this.next());
      this.acts.update((acts) => [...acts, ...page.items]);
      this.next.set(page.next);
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
