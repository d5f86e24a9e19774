import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { LEVELS, stepOf, SUPPORT_VISIBILITIES, type Level } from '@samrad/dialogues/contract';
import { LANGUAGES } from '@samrad/platform/contract';
import {
  Choice,
  DraftStore,
  ErrorSummary,
  Field,
  I18n,
  Input,
  Note,
  type Option,
  ProblemNote,
  Stairs,
  Toaster,
  traitsOf,
  TranslatePipe,
  WhenPipe,
} from '@samrad/platform/web';
import {
  draftErrors,
  EMPTY_TEXT,
  tidied,
  type DialogueDraft,
  type TextDraft,
} from '../../data/dialogue-draft';
import { DraftErrors } from '../../data/draft-errors';
import type { Host } from '../../data/hosts';
import { isKeptDraft, type KeptDraft } from '../../data/kept-draft';
import { AdmissionFields } from '../admission-fields/admission-fields';
import { DialoguePreview } from '../dialogue-preview/dialogue-preview';
import { DialogueTextFields } from '../dialogue-text-fields/dialogue-text-fields';
import { RoundList } from '../round-list/round-list';

/** How long after the last change the draft is kept, ms. */
const KEEP_AFTER = 400;

/**
 * Everything about a dialogue, new or changed, and how it will look. What is half written is kept on
 * this device until it is sent, so that a reload or a crash takes nothing away.
 */
@Component({
  selector: 'sr-dialogue-form',
  imports: [
    AdmissionFields,
    Choice,
    DialoguePreview,
    DialogueTextFields,
    ErrorSummary,
    Field,
    Input,
    Note,
    ProblemNote,
    RoundList,
    Stairs,
    TranslatePipe,
    WhenPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dialogue-form.html',
})
export class DialogueForm {
  private readonly i18n = inject(I18n);
  private readonly toaster = inject(Toaster);
  private readonly drafts = inject(DraftStore);
  private readonly summary = viewChild.required(ErrorSummary);
  private keeping: ReturnType<typeof setTimeout> | undefined;

  /** Under which name the draft is kept. */
  readonly place = input.required<string>();
  readonly hosts = input.required<readonly Host[]>();
  /** What the form begins with, and a change is made from. */
  readonly initial = input.required<DialogueDraft>();
  /** The version of the dialogue that is; 0 for a new one. */
  readonly version = input(0);
  readonly isNew = input(true);
  /** How many rounds have begun: they and what was promised then stand. */
  readonly begun = input(0);
  readonly label = input.required<string>();
  readonly sending = input(false);
  /** What the server refused the last time. */
  readonly problem = input<unknown>(null);
  readonly sent = output<DialogueDraft>();
  /** A draft from the device was put into the form. */
  readonly broughtBack = output<KeptDraft>();
  /** The draft was left, for what there is. */
  readonly left = output();

  protected readonly errors = new DraftErrors();
  protected readonly previewing = signal(false);
  /** When the draft that was brought back had been kept; null when none was. */
  protected readonly keptAt = signal<Date | null>(null);
  readonly draft = linkedSignal({
    source: this.place,
    computation: () => untracked(this.initial),
  });

  protected readonly levels = computed<readonly Option[]>(() =>
    LEVELS.map((value) => ({
      value,
      label: this.i18n.t(`dialogues.level.${value}`),
      hint: this.i18n.t(`dialogues.new.level.${value}`),
    })),
  );
  protected readonly step = computed(() => {
    const { level } = this.draft();
    return level && stepOf(level);
  });
  protected readonly visibilities = computed<readonly Option[]>(() =>
    SUPPORT_VISIBILITIES.map((value) => ({
      value,
      label: this.i18n.t(`dialogues.support.${value}`),
      hint: this.i18n.t(`dialogues.support-note.${value}`),
    })),
  );
  protected readonly hostOptions = computed<readonly Option[]>(() =>
    this.hosts().map(({ slug, name }) => ({ value: slug, label: name })),
  );
  protected readonly languages = LANGUAGES.map((code) => ({ code, name: traitsOf(code).name }));
  protected readonly missing = computed(() => {
    const { language, translations } = this.draft();
    const taken = new Set([language, ...translations.map((one) => one.language)]);
    return this.languages.filter(({ code }) => !taken.has(code));
  });
  constructor() {
    afterNextRender(() => this.bringBack());
    // Who leaves right after the last key loses nothing either.
    inject(DestroyRef).onDestroy(() => this.keeping && this.keep());
    effect(() => {
      const problem = this.problem();
      if (problem === null) return;
      untracked(() => this.errors.take(problem));
      setTimeout(() => this.summary().focus());
    });
  }

  /** Changes some of it, as its fields and templates do. */
  change(change: Partial<DialogueDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keep(), KEEP_AFTER);
  }

  protected chooseLevel(value: string | null): void {
    this.change({ level: LEVELS.find((level): level is Level => level === value) ?? null });
  }

  protected chooseVisibility(value: string | null): void {
    this.change({ supportVisibility: value === 'secret' ? 'secret' : 'public' });
  }

  protected translate(language: string): void {
    const translations = [...this.draft().translations, { language, text: EMPTY_TEXT }];
    this.change({ translations });
  }

  protected changeTranslation(index: number, text: TextDraft): void {
    const translations = this.draft().translations.map((one, i) =>
      i === index ? { ...one, text } : one,
    );
    this.change({ translations });
  }

  protected dropTranslation(index: number): void {
    this.change({ translations: this.draft().translations.toSpliced(index, 1) });
  }

  protected nameOf(language: string): string {
    return this.languages.find(({ code }) => code === language)?.name ?? language;
  }

  protected preview(on: boolean): void {
    this.previewing.set(on);
  }

  protected beginAnew(): void {
    const thrown = this.draft();
    this.drafts.forget(this.place());
    this.keepNoMore();
    this.draft.set(this.initial());
    this.keptAt.set(null);
    this.left.emit();
    this.toaster.show(this.i18n.t('dialogues.draft.gone'), {
      label: this.i18n.t('dialogues.draft.undo'),
      run: () => this.change(thrown),
    });
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (this.sending()) return;
    this.draft.update(tidied);
    this.errors.set(draftErrors(this.draft(), new Date(), this.begun()));
    // What was sent and done is forgotten, and must not be kept once more after that.
    this.keep();
    if (this.errors.list().length > 0) return this.summary().focus();
    this.sent.emit(this.draft());
  }

  private keep(): void {
    this.keepNoMore();
    const [draft, base, version] = [this.draft(), this.initial(), this.version()];
    this.drafts.keep(this.place(), { draft, base, version } satisfies KeptDraft);
  }

  private keepNoMore(): void {
    clearTimeout(this.keeping);
    this.keeping = undefined;
  }

  private bringBack(): void {
    const kept = this.drafts.find(this.place(), isKeptDraft);
    if (!kept) return;
    this.draft.set(kept.words.draft);
    this.keptAt.set(new Date(kept.at));
    this.broughtBack.emit(kept.words);
  }
}
