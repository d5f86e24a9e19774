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
import {
  DraftStore,
  I18n,
  Note,
  PageHead,
  ProblemError,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { DialogueCrumbs } from '../../components/dialogue-crumbs/dialogue-crumbs';
import { DialogueForm } from '../../components/dialogue-form/dialogue-form';
import { begunRounds, toChange, toDraft, type Changed } from '../../data/change-draft';
import type { DialogueDraft } from '../../data/dialogue-draft';
import { DialoguesApi } from '../../data/dialogues.api';
import { differences, movedOnto, type KeptDraft } from '../../data/kept-draft';
import { readForChange } from '../../data/load-change';

/** An official changes a dialogue. A version that came between is shown, never overwritten unseen. */
@Component({
  selector: 'sr-edit-dialogue-page',
  imports: [DialogueCrumbs, DialogueForm, Note, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './edit-dialogue.page.html',
})
export class EditDialoguePage {
  protected readonly i18n = inject(I18n);
  private readonly api = inject(DialoguesApi);
  private readonly drafts = inject(DraftStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  private readonly form = viewChild.required(DialogueForm);

  readonly changed = input.required<Changed>();

  /** What a change is made of: what was read, or the later version that was shown. */
  protected readonly base = linkedSignal(() => this.changed());
  protected readonly dialogue = computed(() => this.base().original);
  protected readonly initial = computed(() => toDraft(this.base()));
  /** What the form's words were made from before they were moved onto a later version. */
  protected readonly before = linkedSignal(() => toDraft(this.changed()));
  protected readonly begun = computed(() => begunRounds(this.dialogue()));
  protected readonly place = computed(() => `dialogue.${this.changed().original.slug}.change`);
  protected readonly hosts = computed(() => [{ ...this.dialogue().organisation, roles: [] }]);
  protected readonly sending = signal(false);
  protected readonly problem = signal<unknown>(null);
  /** What somebody else changed meanwhile, by the names of the form's parts. */
  protected readonly between = computed(() =>
    differences(this.before(), this.initial()).map((name) =>
      this.i18n.t(`dialogues.change.part.${name}`),
    ),
  );

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('dialogues.change.title') }));
  }

  protected async send(draft: DialogueDraft): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    const { slug } = this.dialogue();
    try {
      await this.api.change(slug, toChange(draft, this.base()));
      this.drafts.forget(this.place());
      this.toaster.show(this.i18n.t('dialogues.change.done'));
      await this.router.navigateByUrl(this.i18n.link('dialogues', slug));
    } catch (problem) {
      if (isConflict(problem)) await this.readAnew(slug);
      this.problem.set(problem);
    } finally {
      this.sending.set(false);
    }
  }

  /** What lay on the device may have been made from an earlier version than the one that was read. */
  protected bringBack({ version, base }: KeptDraft): void {
    if (version !== this.dialogue().version) this.move(base);
  }

  private async readAnew(slug: string): Promise<void> {
    const before = this.initial();
    this.base.set(await readForChange(this.api, slug));
    this.move(before);
  }

  private move(before: DialogueDraft): void {
    this.before.set(before);
    const form = this.form();
    form.change(movedOnto(form.draft(), before, this.initial(), this.begun()));
  }
}

function isConflict(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.code === 'dialogues.changed-meanwhile';
}
