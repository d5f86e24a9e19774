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
import { Router } from '@angular/router';
import { LEVELS, SUPPORT_VISIBILITIES, type Level } from '@samrad/dialogues/contract';
import { LANGUAGES } from '@samrad/platform/contract';
import {
  Choice,
  Crumbs,
  ErrorSummary,
  Field,
  I18n,
  Input,
  Note,
  type Option,
  PageHead,
  ProblemNote,
  Stairs,
  Toaster,
  traitsOf,
  TranslatePipe,
} from '@samrad/platform/web';
import { stepOf } from '@samrad/dialogues/contract';
import { DialogueTextFields } from '../../components/dialogue-text-fields/dialogue-text-fields';
import { RoundList } from '../../components/round-list/round-list';
import {
  type DialogueDraft,
  draftErrors,
  EMPTY_TEXT,
  emptyDraft,
  tidied,
  toRequest,
  type TextDraft,
} from '../../data/dialogue-draft';
import { DialoguesApi } from '../../data/dialogues.api';
import { DraftErrors } from '../../data/draft-errors';
import type { Host } from '../../data/hosts';

/** An official puts a question to everybody. What was typed stays whatever happens. */
@Component({
  selector: 'sr-new-dialogue-page',
  imports: [
    Choice,
    Crumbs,
    DialogueTextFields,
    ErrorSummary,
    Field,
    Input,
    Note,
    ProblemNote,
    RoundList,
    Stairs,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-dialogue.page.html',
})
export class NewDialoguePage {
  protected readonly i18n = inject(I18n);
  private readonly api = inject(DialoguesApi);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly summary = viewChild.required(ErrorSummary);

  /** Organisations in which the reader is an official. */
  readonly hosts = input.required<readonly Host[]>();

  protected readonly errors = new DraftErrors();
  protected readonly busy = signal(false);
  protected readonly draft = linkedSignal<readonly Host[], DialogueDraft>({
    source: this.hosts,
    computation: (hosts, before) =>
      before?.value ?? emptyDraft(hosts[0]?.slug ?? '', traitsOf(this.i18n.lang()).texts),
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
  protected readonly crumbs = computed(() => [
    { label: this.i18n.t('dialogues.desk.title'), link: this.i18n.link('desk') },
    { label: this.i18n.t('dialogues.new.title') },
  ]);

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('dialogues.new.title') }));
  }

  protected change(change: Partial<DialogueDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
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

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.draft.update(tidied);
    this.errors.set(draftErrors(this.draft(), new Date()));
    if (this.errors.list().length > 0) return this.summary().focus();
    this.busy.set(true);
    try {
      const { slug } = await this.api.create(toRequest(this.draft()));
      this.toaster.show(this.i18n.t('dialogues.new.done'));
      await this.router.navigateByUrl(this.i18n.link('dialogues', slug));
    } catch (problem) {
      this.errors.take(problem);
      this.summary().focus();
    } finally {
      this.busy.set(false);
    }
  }
}
