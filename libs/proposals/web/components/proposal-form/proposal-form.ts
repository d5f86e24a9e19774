import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { actGate, isShut, RoundNotice } from '@samrad/dialogues/web';
import type { Place } from '@samrad/platform/contract';
import {
  DraftStore,
  ErrorSummary,
  Field,
  FormErrors,
  Formats,
  I18n,
  Icon,
  ImagePicker,
  Input,
  Note,
  ProblemNote,
  Toaster,
  TranslatePipe,
  type PickedImage,
} from '@samrad/platform/web';
import { PlacePicker } from '@samrad/platform/web/map';
import { PROPOSAL_LIMITS, type ProposalCategory } from '@samrad/proposals/contract';
import { contentErrors } from '../../data/content-errors';
import { EMPTY_PROPOSAL, isProposalDraft, type ProposalContent } from '../../data/proposal-draft';
import { CategoryChoice } from '../category-choice/category-choice';
import { ProposalPreview } from '../proposal-preview/proposal-preview';

/** How long after the last key the words are kept, ms. */
const KEEP_AFTER = 400;
const ALTS = Array.from({ length: PROPOSAL_LIMITS.images.most }, (_, i) => [
  `images.${i}.alt`,
  `image-alt-${i}`,
]);

/** Writes a proposal, new or edited. What is half written is kept on this device until it is sent. */
@Component({
  selector: 'sr-proposal-form',
  imports: [
    CategoryChoice,
    ErrorSummary,
    Field,
    Icon,
    ImagePicker,
    Input,
    Note,
    PlacePicker,
    ProblemNote,
    ProposalPreview,
    RoundNotice,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './proposal-form.html',
  host: { '(window:pagehide)': 'keep()' },
})
export class ProposalForm {
  private readonly drafts = inject(DraftStore);
  private readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly toaster = inject(Toaster);
  private readonly summary = viewChild.required(ErrorSummary);
  private keeping: ReturnType<typeof setTimeout> | undefined;

  /** Under which name the draft is kept, from `proposalPlace`. */
  readonly place = input.required<string>();
  readonly initial = input<Partial<ProposalContent>>({});
  /** What the dialogue sorts its proposals by; null while that is not known. */
  readonly categories = input<readonly ProposalCategory[] | null>(null);
  readonly sending = input(false);
  /** As it is now; while its rounds forbid it nothing is sent, and what is written stays. */
  readonly dialogue = input<DialogueDetail | null>(null);
  /** There is no connection; what was sent goes when there is. */
  readonly waiting = input(false);
  /** What the server refused the last time. */
  readonly problem = input<unknown>(null);
  readonly label = input.required<string>();
  /** Whether the page's one main act is to send this. */
  readonly main = input(true);
  readonly sent = output<ProposalContent>();
  /** What stands in the form, as it is typed. */
  readonly written = output<ProposalContent>();

  protected readonly shut = computed(() => {
    const dialogue = this.dialogue();
    return dialogue !== null && isShut(actGate(dialogue, 'submit-proposal'));
  });
  protected readonly limits = PROPOSAL_LIMITS;
  private readonly start = computed(() => ({ ...EMPTY_PROPOSAL, ...this.initial() }));
  /** What is typed is the reader's: only another proposal begins anew, never a live update. */
  protected readonly content = linkedSignal<string, ProposalContent>({
    source: this.place,
    computation: () => untracked(this.start),
  });
  /** A category that was chosen has been taken away by the host since. */
  protected readonly categoryGone = signal(false);
  protected readonly status = signal('');
  protected readonly kept = signal(false);
  protected readonly previewing = signal(false);
  protected readonly errors = new FormErrors('proposals', {
    ...{ title: 'proposal-title', body: 'proposal-body', categories: 'proposal-categories' },
    ...{ 'place.name': 'place-name', images: 'images' },
    ...Object.fromEntries(ALTS),
  });
  protected readonly altErrors = computed(() => ALTS.map(([field = '']) => this.errors.of(field)));

  constructor() {
    afterNextRender(() => this.bringBack());
    effect(() => {
      const known = this.categories()?.map(({ id }) => id);
      const { categories } = this.content();
      if (known) untracked(() => this.chooseAmong(known, categories));
    });
    effect(() => {
      const problem = this.problem();
      if (problem === null) return untracked(() => this.errors.clear());
      untracked(() => this.refuse(() => this.errors.take(problem)));
    });
  }

  protected write(part: Partial<ProposalContent>): void {
    this.content.update((content) => ({ ...content, ...part }));
    this.written.emit(this.content());
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keep(), KEEP_AFTER);
  }

  protected placed(place: Place | null): void {
    this.write({ place });
  }

  protected pictured(images: readonly PickedImage[]): void {
    this.write({ images });
    // A picture took long to send: a crash right now must not lose it.
    this.keep();
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (this.sending() || this.shut() || !this.isRight()) return;
    this.keep();
    this.sent.emit(this.content());
  }

  protected preview(): void {
    if (this.previewing()) this.previewing.set(false);
    else if (this.isRight()) this.previewing.set(true);
  }

  protected discard(): void {
    const thrown = this.content();
    this.write(this.start());
    this.keep();
    this.toaster.show(this.i18n.t('proposals.form.discarded'), {
      label: this.i18n.t('proposals.form.undo'),
      run: () => this.write(thrown),
    });
  }

  protected keep(): void {
    clearTimeout(this.keeping);
    const content = this.content();
    const isUntouched = JSON.stringify(content) === JSON.stringify(this.start());
    this.kept.set(!isUntouched);
    if (isUntouched) {
      this.drafts.forget(this.place());
      return this.status.set('');
    }
    const at = this.drafts.keep(this.place(), content);
    if (at !== null) this.tellKept(at);
    else this.status.set(this.i18n.t('proposals.form.draft-not-kept'));
  }

  private chooseAmong(known: readonly string[], chosen: readonly string[]): void {
    const categories = chosen.filter((id) => known.includes(id));
    if (categories.length === chosen.length) return;
    this.categoryGone.set(true);
    this.write({ categories });
  }

  private isRight(): boolean {
    const wrong = contentErrors(this.content());
    if (wrong.length > 0) this.refuse(() => this.errors.set(wrong));
    else this.errors.clear();
    return wrong.length === 0;
  }

  /** What is wrong stands at the fields, so they are shown. */
  private refuse(tell: () => void): void {
    this.previewing.set(false);
    tell();
    setTimeout(() => this.summary().focus());
  }

  private bringBack(): void {
    const draft = this.drafts.find(this.place(), isProposalDraft);
    // What was typed before the page was alive is newer than any draft.
    if (!draft || JSON.stringify(this.content()) !== JSON.stringify(this.start())) return;
    this.content.set(draft.words);
    this.kept.set(true);
    this.written.emit(draft.words);
    this.tellKept(draft.at);
  }

  private tellKept(at: number): void {
    const time = this.formats.time(new Date(at));
    this.status.set(this.i18n.t('proposals.form.draft-kept', { time }));
  }
}
