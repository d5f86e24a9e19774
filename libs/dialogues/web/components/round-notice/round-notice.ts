import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import type { Act, DialogueDetail } from '@samrad/dialogues/contract';
import { Formats, I18n, Note, TranslatePipe } from '@samrad/platform/web';
import { actGate, isShut } from '../../data/act-gate';
import { DialogueWords } from '../../data/dialogue-words';

/**
 * Above a form in which somebody writes: says at once, without moving anything else, that the round
 * closed or was paused meanwhile, and that what is written stays. When it goes on, it says that too.
 */
@Component({
  selector: 'sr-round-notice',
  imports: [Note, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div role="status" [id]="noticeId()">
      @if (sentence()) {
        <sr-note tone="amber">
          <div class="stack kin">
            <p>
              <strong>{{ sentence() }}</strong>
            </p>
            @if (reason(); as reason) {
              <p>
                {{ 'dialogues.reason' | t }}:&ngsp;<span [attr.lang]="reason.language" dir="auto">{{
                  reason.text
                }}</span>
              </p>
            }
            @if (text().trim()) {
              <p>{{ 'dialogues.writing.kept' | t }}</p>
            }
          </div>
        </sr-note>
      } @else if (wasShut()) {
        <sr-note tone="pine">{{ 'dialogues.writing.open-again' | t }}</sr-note>
      }
    </div>
    @if (sentence() && text().trim()) {
      <p class="row near">
        <button type="button" class="btn small" (click)="copy()">
          {{ 'dialogues.writing.copy' | t }}
        </button>
        <span class="small" role="status">{{ copied() }}</span>
      </p>
    }`,
})
export class RoundNotice {
  private readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly words = inject(DialogueWords);

  /** As it is now, from `liveDialogue`; null where no rounds decide. */
  readonly dialogue = input.required<DialogueDetail | null>();
  readonly act = input.required<Act>();
  /** What is written in the form, for the button that copies it. */
  readonly text = input('');
  /** For the sending button's description. */
  readonly noticeId = input.required<string>();

  private readonly gate = computed(() => {
    const dialogue = this.dialogue();
    return dialogue ? actGate(dialogue, this.act()) : null;
  });
  private readonly shut = computed(() => {
    const gate = this.gate();
    return gate !== null && isShut(gate);
  });
  /** Whether it was shut at some time while this form has been here. */
  protected readonly wasShut = linkedSignal<boolean, boolean>({
    source: this.shut,
    computation: (now, before) => now || (before?.value ?? false),
  });
  protected readonly copied = signal('');
  protected readonly reason = computed(() => {
    const gate = this.gate();
    return gate?.kind === 'paused' ? gate.reason : null;
  });

  protected readonly sentence = computed(() => {
    // Remembered from the first moment on, though it is told only when it is over.
    this.wasShut();
    const gate = this.gate();
    switch (gate?.kind) {
      case 'paused':
        return this.i18n.t('dialogues.writing.paused', { when: this.formats.when(gate.at) });
      case 'closed':
        return this.i18n.t('dialogues.writing.closed', { when: this.formats.when(gate.at) });
      case 'coming':
        return this.i18n.t('dialogues.writing.coming', { moment: this.words.moment(gate.opensAt) });
      default:
        return '';
    }
  });

  protected async copy(): Promise<void> {
    this.copied.set('');
    const done = await navigator.clipboard.writeText(this.text().trim()).then(
      () => 'copied',
      () => 'not-copied',
    );
    this.copied.set(this.i18n.t(`dialogues.writing.${done}`));
  }
}
