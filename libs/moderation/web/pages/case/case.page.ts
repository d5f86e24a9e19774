import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { ACT_LIMITS, type CaseView, isRule } from '@samrad/moderation/contract';
import {
  Field,
  FormErrors,
  I18n,
  Input,
  Note,
  PageHead,
  ProblemNote,
  Toaster,
  TranslatePipe,
  WhenPipe,
} from '@samrad/platform/web';
import { RuleField } from '../../components/rule-field/rule-field';
import { ModerationApi } from '../../data/moderation.api';
import { placeLink, placeWords } from '../../data/place';

/** A case: what was reported and why, and the decision with its reason. */
@Component({
  selector: 'sr-case-page',
  imports: [Field, Input, Note, ProblemNote, RouterLink, RuleField, TranslatePipe, WhenPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case.page.html',
})
export class CasePage {
  private readonly api = inject(ModerationApi);
  private readonly toaster = inject(Toaster);
  protected readonly i18n = inject(I18n);
  readonly read = input.required<CaseView>();

  protected readonly found = linkedSignal(() => this.read());
  protected readonly limits = ACT_LIMITS.reason;
  protected readonly measure = signal<'hide' | 'dismiss'>('dismiss');
  protected readonly rule = signal('');
  protected readonly reason = signal('');
  protected readonly sending = signal(false);
  protected readonly errors = new FormErrors('moderation', {
    rule: 'case-rule',
    reason: 'case-reason',
  });
  protected readonly place = computed(() =>
    placeWords(this.i18n, this.found().kind, this.found().place),
  );
  protected readonly way = computed(() =>
    placeLink(this.i18n, this.found().place.slug, this.found().kind, this.found().place),
  );

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('moderation.case.title') }));
  }

  protected allows(operation: string): boolean {
    return this.found().allowedOperations.some((each) => each === operation);
  }

  protected act(act: 'claim' | 'release' | 'undo'): Promise<void> {
    return this.attempt(async () => {
      this.found.set(await this.api.actOnCase(this.found().id, act));
      if (act === 'undo') this.toaster.show(this.i18n.t('moderation.case.undone'));
    });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const [measure, rule, reason] = [this.measure(), this.rule(), this.reason().trim()];
    const { least } = this.limits;
    const errors = [
      ...(measure === 'hide' && !isRule(rule) ? [{ field: 'rule', code: 'choice' }] : []),
      ...(reason.length < least ? [{ field: 'reason', code: 'too-short', params: { least } }] : []),
    ];
    this.errors.set(errors);
    if (errors.length > 0) return;
    await this.attempt(async () => {
      const body = { ...(measure === 'hide' && { rule }), reason };
      this.found.set(await this.api.actOnCase(this.found().id, measure, body));
      this.reason.set('');
      this.toaster.show(this.i18n.t(`moderation.case.done.${measure}`));
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.errors.clear();
    try {
      await work();
    } catch (problem) {
      this.errors.take(problem);
    } finally {
      this.sending.set(false);
    }
  }
}
