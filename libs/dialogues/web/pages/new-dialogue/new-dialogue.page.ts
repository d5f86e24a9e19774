import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { TEMPLATE_NAMES, type TemplateName } from '@samrad/dialogues/contract';
import {
  Crumbs,
  DraftStore,
  I18n,
  PageHead,
  Toaster,
  traitsOf,
  TranslatePipe,
} from '@samrad/platform/web';
import { DialogueForm } from '../../components/dialogue-form/dialogue-form';
import { emptyDraft, toRequest, type DialogueDraft } from '../../data/dialogue-draft';
import { DialoguesApi } from '../../data/dialogues.api';
import type { Host } from '../../data/hosts';
import { fromTemplate } from '../../data/template-draft';

const PLACE = 'dialogue.new';

/** An official puts a question to everybody. What was typed stays whatever happens. */
@Component({
  selector: 'sr-new-dialogue-page',
  imports: [Crumbs, DialogueForm, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-dialogue.page.html',
})
export class NewDialoguePage {
  protected readonly i18n = inject(I18n);
  private readonly api = inject(DialoguesApi);
  private readonly drafts = inject(DraftStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly form = viewChild.required(DialogueForm);

  /** Organisations in which the reader is an official. */
  readonly hosts = input.required<readonly Host[]>();

  protected readonly place = PLACE;
  protected readonly templates = TEMPLATE_NAMES;
  protected readonly sending = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly initial = computed(() =>
    emptyDraft(this.hosts()[0]?.slug ?? '', traitsOf(this.i18n.lang()).texts),
  );
  protected readonly crumbs = computed(() => [
    { label: this.i18n.t('dialogues.desk.title'), link: this.i18n.link('desk') },
    { label: this.i18n.t('dialogues.new.title') },
  ]);

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('dialogues.new.title') }));
  }

  protected begin(name: TemplateName): void {
    const form = this.form();
    const lead = this.i18n.t(`dialogues.template.${name}.lead`);
    form.change(fromTemplate(form.draft(), name, { lead, now: new Date() }));
    this.toaster.show(this.i18n.t('dialogues.template.done'));
  }

  protected async send(draft: DialogueDraft): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      const { slug } = await this.api.create(toRequest(draft));
      this.drafts.forget(PLACE);
      this.toaster.show(this.i18n.t('dialogues.new.done'));
      await this.router.navigateByUrl(this.i18n.link('dialogues', slug));
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.sending.set(false);
    }
  }
}
