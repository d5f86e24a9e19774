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
import { Router, RouterLink } from '@angular/router';
import { tidyCode, type DialogueDetail } from '@samrad/dialogues/contract';
import { Session, SignInHint } from '@samrad/people/web';
import {
  ErrorSummary,
  Field,
  FormErrors,
  I18n,
  Input,
  Note,
  PageHead,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { DialogueCrumbs } from '../../components/dialogue-crumbs/dialogue-crumbs';
import { TakingPartApi } from '../../data/taking-part.api';

/** Where somebody with a code comes in; the code may stand in the address already. */
@Component({
  selector: 'sr-join-page',
  imports: [
    DialogueCrumbs,
    ErrorSummary,
    Field,
    Input,
    Note,
    ProblemNote,
    RouterLink,
    SignInHint,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './join.page.html',
})
export class JoinPage {
  private readonly api = inject(TakingPartApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly i18n = inject(I18n);

  readonly dialogue = input.required<DialogueDetail>();
  /** From the address. */
  readonly code = input<string | undefined>('');

  protected readonly errors = new FormErrors('dialogues', { code: 'join-code' });
  protected readonly busy = signal(false);
  protected readonly written = linkedSignal(() => this.code() ?? '');
  protected readonly signedIn = computed(() => this.session.me() !== null);
  /** Nothing keeps this reader out: let in already, or everybody may take part. */
  protected readonly isIn = computed(() => {
    const { admission, bar } = this.dialogue();
    return admission !== 'invited' || (this.signedIn() && bar === null);
  });

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('dialogues.join.title') }));
  }

  protected async join(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const code = this.written().trim();
    this.errors.set(code === '' ? [{ field: 'code', code: 'required' }] : []);
    if (this.errors.list().length > 0) return this.summary()?.focus();
    this.busy.set(true);
    try {
      const { slug } = this.dialogue();
      await this.api.join(slug, tidyCode(code) ?? code);
      this.toaster.show(this.i18n.t('dialogues.join.done'));
      await this.router.navigateByUrl(this.i18n.link('dialogues', slug));
    } catch (problem) {
      this.errors.take(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
