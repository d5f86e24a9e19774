import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import {
  DIALOGUE_LIMITS,
  type DialogueDetail,
  type InvitationCode,
} from '@samrad/dialogues/contract';
import type { FieldError, Page } from '@samrad/platform/contract';
import {
  CopyButton,
  DayPipe,
  ErrorSummary,
  Field,
  FormErrors,
  I18n,
  Input,
  PageHead,
  ProblemNote,
  Tag,
  type Tone,
  TranslatePipe,
} from '@samrad/platform/web';
import { DialogueCrumbs } from '../../components/dialogue-crumbs/dialogue-crumbs';
import { toInstant } from '../../data/local-time';
import { TakingPartApi } from '../../data/taking-part.api';

const TONES: Readonly<Record<InvitationCode['state'], Tone | 'plain'>> = {
  good: 'pine',
  'used-up': 'plain',
  expired: 'plain',
  revoked: 'rowan',
};

/** An official makes codes for those who are invited, sees how far they have gone, and revokes them. */
@Component({
  selector: 'sr-codes-page',
  imports: [
    CopyButton,
    DayPipe,
    DialogueCrumbs,
    ErrorSummary,
    Field,
    Input,
    ProblemNote,
    Tag,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './codes.page.html',
})
export class CodesPage {
  private readonly api = inject(TakingPartApi);
  private readonly origin = inject(DOCUMENT).defaultView?.location.origin ?? '';
  private readonly summary = viewChild(ErrorSummary);
  protected readonly i18n = inject(I18n);

  readonly dialogue = input.required<DialogueDetail>();
  readonly codes = input.required<Page<InvitationCode>>();

  protected readonly limits = DIALOGUE_LIMITS;
  protected readonly tones = TONES;
  protected readonly errors = new FormErrors('dialogues', {
    label: 'code-label',
    uses: 'code-uses',
    expiresAt: 'code-expires',
  });
  protected readonly page = linkedSignal(() => this.codes());
  protected readonly label = signal('');
  protected readonly uses = signal('');
  protected readonly day = signal('');
  protected readonly busy = signal(false);
  /** The code just made: shown until the page is left, never again. */
  protected readonly made = signal<{ readonly code: string; readonly label: string } | null>(null);
  protected readonly link = computed(() => {
    const path = this.i18n.link('dialogues', this.dialogue().slug, 'join');
    return `${this.origin}${path}?code=${this.made()?.code ?? ''}`;
  });

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('dialogues.codes.title') }));
  }

  protected async make(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const [label, uses] = [this.label().trim(), Number(this.uses())];
    const expiresAt = toInstant(`${this.day()}T23:59`);
    this.errors.set(wrongIn({ label, uses: this.uses(), expiresAt }));
    if (this.errors.list().length > 0 || expiresAt === null) return this.summary()?.focus();
    this.busy.set(true);
    try {
      const { slug } = this.dialogue();
      const { code } = await this.api.makeCode(slug, { label, uses, expiresAt });
      this.made.set({ code, label });
      this.label.set('');
      this.uses.set('');
      this.page.set(await this.api.codes(slug));
    } catch (problem) {
      this.errors.take(problem);
      this.summary()?.focus();
    } finally {
      this.busy.set(false);
    }
  }

  protected async revoke({ id }: InvitationCode): Promise<void> {
    try {
      await this.api.revokeCode(this.dialogue().slug, id);
      this.page.set(await this.api.codes(this.dialogue().slug));
    } catch (problem) {
      this.errors.take(problem);
    }
  }

  protected async more(): Promise<void> {
    const { items, next } = this.page();
    if (!next) return;
    const page = await this.api.codes(this.dialogue().slug, next);
    this.page.set({ items: [...items, ...page.items], next: page.next });
  }
}

function wrongIn(given: {
  readonly label: string;
  readonly uses: string;
  readonly expiresAt: string | null;
}): FieldError[] {
  const { least, most } = DIALOGUE_LIMITS.uses;
  const uses = Number(given.uses);
  const isCount = Number.isInteger(uses) && uses >= least && uses <= most;
  return [
    ...(given.label === '' ? [{ field: 'label', code: 'required' }] : []),
    ...(given.uses === ''
      ? [{ field: 'uses', code: 'required' }]
      : isCount
        ? []
        : [{ field: 'uses', code: 'range' }]),
    ...(given.expiresAt === null ? [{ field: 'expiresAt', code: 'required' }] : []),
  ];
}
