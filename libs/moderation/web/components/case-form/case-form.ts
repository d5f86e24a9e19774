import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { toInstant } from '@samrad/dialogues/web';
import { ACT_LIMITS, type CaseView, isRule, type Rule } from '@samrad/moderation/contract';
import {
  Field,
  FormErrors,
  I18n,
  Input,
  keepChosen,
  Note,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { MEASURE_KEYS, MEASURES, type Measure, wrongIn } from '../../data/measures';
import { ModerationApi } from '../../data/moderation.api';
import { plainKey, SingleKeys } from '../../data/single-keys';
import { RuleField } from '../rule-field/rule-field';

/** Decides a case, or proposes to suspend its author: what, under which rule, and why. */
@Component({
  selector: 'sr-case-form',
  imports: [Field, Input, Note, ProblemNote, RuleField, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './case-form.html',
})
export class CaseForm {
  private readonly api = inject(ModerationApi);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly keys = inject(SingleKeys);
  readonly case = input.required<CaseView>();
  /** How the case stands after it. */
  readonly done = output<CaseView>();

  protected readonly limits = ACT_LIMITS.reason;
  protected readonly keyOf = MEASURE_KEYS;
  protected readonly measure = signal<Measure>('dismiss');
  protected readonly rule = signal('');
  protected readonly until = signal('');
  protected readonly reason = signal('');
  protected readonly sending = signal(false);
  private readonly asked = signal(false);
  protected readonly errors = new FormErrors('moderation', {
    rule: 'case-rule',
    until: 'case-until',
    reason: 'case-reason',
  });
  protected readonly offered = computed(() =>
    MEASURES.filter((each) => this.case().allowedOperations.includes(each)),
  );
  protected readonly mayMeasure = computed(() => this.offered().includes(this.measure()));
  /** What is half written stays, whatever a colleague does with the case meanwhile. */
  private readonly isBegun = computed(() => this.reason().trim() !== '');
  protected readonly isShown = computed(
    () => this.isBegun() || this.asked() || this.offered().includes('dismiss'),
  );

  constructor() {
    keepChosen();
  }

  /** 1, 2 and 3 choose what to do. */
  protected press(event: KeyboardEvent): void {
    const key = this.keys.on() ? plainKey(event) : null;
    const measure = this.offered().find((each) => MEASURE_KEYS[each] === key);
    if (!measure) return;
    event.preventDefault();
    this.choose(measure);
  }

  /** The next thing to fill in has the focus: the ground, where one is needed, or the reason. */
  protected choose(measure: Measure): void {
    this.asked.set(true);
    this.measure.set(measure);
    this.focus(measure === 'dismiss' ? 'textarea' : 'select');
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending() || !this.mayMeasure()) return;
    const [measure, reason] = [this.measure(), this.reason().trim()];
    const until = toInstant(`${this.until()}T23:59`);
    this.errors.set(wrongIn(measure, { rule: this.rule(), until, reason }));
    if (this.errors.list().length > 0) return this.focus('[aria-invalid="true"]');
    this.sending.set(true);
    try {
      const view = await this.carryOut(measure, { rule: this.rule(), until, reason });
      this.clear();
      this.toaster.show(this.i18n.t(`moderation.case.done.${measure}`));
      this.done.emit(view);
    } catch (problem) {
      this.errors.take(problem);
    } finally {
      this.sending.set(false);
    }
  }

  private async carryOut(
    measure: Measure,
    { rule, until, reason }: { rule: string; until: string | null; reason: string },
  ): Promise<CaseView> {
    const { id, place, author } = this.case();
    if (measure === 'dismiss') return this.api.actOnCase(id, 'dismiss', { reason });
    if (!isRule(rule)) throw new Error('A rule is chosen before it is sent.');
    if (measure === 'hide') return this.api.actOnCase(id, 'hide', { rule, reason });
    await this.api.suspend(place.slug, {
      ...{ name: author ?? '', rule: rule satisfies Rule, until: until ?? '', reason },
    });
    return this.api.case(id);
  }

  private clear(): void {
    this.asked.set(false);
    this.measure.set('dismiss');
    this.rule.set('');
    this.until.set('');
    this.reason.set('');
    // Typed and sent before the next drawing, the words were never bound and would stay.
    const area = this.host.nativeElement.querySelector('textarea');
    if (area) area.value = '';
  }

  private focus(what: string): void {
    const focus = (): void => this.host.nativeElement.querySelector<HTMLElement>(what)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}
