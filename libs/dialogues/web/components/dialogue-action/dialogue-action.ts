import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueOperation, DialogueSummary, RoundKind } from '@samrad/dialogues/contract';
import { Formats, Gable, I18n, TranslatePipe } from '@samrad/platform/web';
import { lastMoment } from '../../data/last-moment';

interface Way {
  readonly operation: DialogueOperation;
  readonly path: readonly string[];
  readonly fragment?: string;
}

/** The button: what it says and where it leads. */
interface Button {
  readonly label: string;
  readonly link: string;
  readonly fragment?: string;
  readonly query?: { readonly to: string };
}

/** What one does in a round, and where; in the other kinds there is nothing to do here yet. */
const WAYS: Partial<Record<RoundKind, Way>> = {
  proposals: { operation: 'submit-proposal', path: ['proposals', 'new'] },
  support: { operation: 'support', path: [], fragment: 'proposals' },
  discussion: { operation: 'comment', path: [], fragment: 'proposals' },
  opinion: { operation: 'take-stand', path: ['statements'] },
};

/** The one thing to do in a dialogue now, under the roof; no roof when there is nothing to do. */
@Component({
  selector: 'sr-dialogue-action',
  imports: [Gable, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dialogue-action.html',
})
export class DialogueAction {
  protected readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);

  readonly dialogue = input.required<DialogueSummary>();
  /** What the server allows; null where it was not asked, as in lists: the next page asks. */
  readonly allowed = input<readonly DialogueOperation[] | null>(null);
  readonly signedIn = input(false);
  /** On the home page the roof asks; on the dialogue's own it says what to do. */
  readonly asking = input(false);

  /** The kind of the open round, where it lets people do something. */
  protected readonly kind = computed(() => {
    const { now } = this.dialogue();
    return now.step === 'open' && WAYS[now.kind] ? now.kind : null;
  });

  protected readonly heading = computed(() =>
    this.i18n.t(`dialogues.${this.asking() ? 'ask' : 'now'}.${this.kind()}`),
  );

  protected readonly until = computed(() => {
    const { now } = this.dialogue();
    if (now.step !== 'open') return '';
    const day = this.formats.day(lastMoment(now.closesAt));
    return this.i18n.t('dialogues.until', { day, left: this.formats.left(now.closesAt) });
  });

  /** The button: where it leads; a way to the sign-in for who is not; none without permission. */
  protected readonly way = computed<Button | null>(() => {
    const kind = this.kind();
    const way = kind && WAYS[kind];
    if (!way) return null;
    const allowed = this.allowed();
    const link = this.i18n.link('dialogues', this.dialogue().slug, ...way.path);
    if (allowed === null || allowed.includes(way.operation)) {
      return { label: this.i18n.t(`dialogues.act.${kind}`), link, fragment: way.fragment };
    }
    return this.signedIn() ? null : this.signIn(kind, link);
  });

  private signIn(kind: RoundKind, to: string): Button {
    const label = this.i18n.t(`dialogues.act-signed-out.${kind}`);
    return { label, link: this.i18n.link('sign-in'), query: { to } };
  }
}
