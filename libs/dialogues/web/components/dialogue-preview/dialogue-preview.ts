import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
} from '@angular/core';
import {
  dialogueState,
  nowOf,
  roundState,
  type DialogueDetail,
  type RoundWire,
} from '@samrad/dialogues/contract';
import { Clock } from '@samrad/platform/web';
import { toRequest, type DialogueDraft } from '../../data/dialogue-draft';
import type { Host } from '../../data/hosts';
import { DialogueFront } from '../dialogue-front/dialogue-front';

const NOTHING = { participants: 0, proposals: 0, comments: 0, statements: 0, stands: 0 };

/** The front page as residents will see it, from what is in the form; its links lead nowhere. */
@Component({
  selector: 'sr-dialogue-preview',
  imports: [DialogueFront],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-dialogue-front [dialogue]="detail()" [signedIn]="true" />`,
})
export class DialoguePreview {
  private readonly clock = inject(Clock);
  readonly draft = input.required<DialogueDraft>();
  readonly hosts = input.required<readonly Host[]>();

  protected readonly detail = computed(() =>
    previewOf(this.draft(), this.hosts(), this.clock.now()),
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const stop = (event: Event): void => {
      if (!(event.target instanceof Element) || !event.target.closest('a')) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // A middle press would open one in a view of its own.
    afterNextRender(() =>
      ['click', 'auxclick'].forEach((kind) => host.addEventListener(kind, stop, true)),
    );
  }
}

/** Rounds without both their times are left out: they have no place in time yet. */
function previewOf(draft: DialogueDraft, hosts: readonly Host[], now: Date): DialogueDetail {
  const { rounds: asked, text, translations, ...request } = toRequest(draft);
  const rounds = asked
    .filter(({ opensAt, closesAt }) => opensAt !== '' && closesAt !== '')
    .map((round, i): RoundWire => ({
      id: `${i}`,
      ...round,
      state: roundState(round, now),
      ...{ pausedAt: null, pauseReason: null, allowedOperations: [] },
    }));
  const answerDue = request.answerDue || null;
  const name = hosts.find(({ slug }) => slug === draft.organisation)?.name ?? '';
  return {
    ...text,
    ...{ id: '', slug: '', language: draft.language, level: request.level },
    ...{ supportVisibility: request.supportVisibility, admission: request.admission },
    ...{
      municipalities: request.municipalities,
      bar: null,
      suspension: null,
      coHosts: [],
      pseudonym: null,
    },
    organisation: { slug: draft.organisation, name },
    languages: [draft.language, ...translations.map(({ language }) => language)],
    state: dialogueState(rounds, false, now),
    now: nowOf(rounds, answerDue, false, now),
    ...{
      answerDue,
      imported: false,
      figures: NOTHING,
      rounds,
      roundChanges: { items: [], next: null },
      source: null,
    },
    ...{ version: 1, lastSeq: 0, readAt: now.toISOString() },
    allowedOperations: ['submit-proposal', 'support', 'comment', 'state', 'take-stand'],
  };
}
