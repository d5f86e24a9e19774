import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { ACT_LIMITS, type CaseView, isRule } from '@samrad/moderation/contract';
import {
  Field,
  focusIfLost,
  FormErrors,
  I18n,
  Input,
  Note,
  ProblemNote,
  Toaster,
  TranslatePipe,
  WhenPipe,
} from '@samrad/platform/web';
import { RuleField } from '../rule-field/rule-field';
import { ModerationApi } from '../../data/moderation.api';
import { placeLink, placeWords } from '../../data/place';
import { plainKey, SingleKeys } from '../../data/single-keys';

const MEASURES: Readonly<Record<string, 'hide' | 'dismiss'>> = { '1': 'dismiss', '2': 'hide' };
const ACTS: Readonly<Record<string, readonly ('claim' | 'release' | 'undo')[]>> = {
  t: ['claim', 'release'],
  z: ['undo'],
};

/** A case: what was reported and why, and the decision with its reason. */
@Component({
  selector: 'sr-case-box',
  imports: [Field, Input, Note, ProblemNote, RouterLink, RuleField, TranslatePipe, WhenPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './case-box.html',
})
export class CaseBox {
  private readonly api = inject(ModerationApi);
  private readonly toaster = inject(Toaster);
  protected readonly i18n = inject(I18n);
  protected readonly keys = inject(SingleKeys);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  readonly read = input.required<CaseView>();
  /** How it stands after something was done with it. */
  readonly changed = output<CaseView>();

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

  protected allows(operation: string): boolean {
    return this.found().allowedOperations.some((each) => each === operation);
  }

  protected act(act: 'claim' | 'release' | 'undo'): Promise<void> {
    return this.attempt(async () => {
      this.take(await this.api.actOnCase(this.found().id, act));
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
      this.take(await this.api.actOnCase(this.found().id, measure, body));
      this.reason.set('');
      this.toaster.show(this.i18n.t(`moderation.case.done.${measure}`));
    });
  }

  /** T takes and lets go, 1 and 2 choose what to do, Z takes it back. */
  protected press(event: KeyboardEvent): void {
    const key = this.keys.on() ? plainKey(event) : null;
    const measure = MEASURES[key ?? ''];
    if (measure && this.allows(measure)) return this.choose(event, measure);
    const act = (ACTS[key ?? ''] ?? []).find((each) => this.allows(each));
    if (act === undefined) return;
    event.preventDefault();
    void this.act(act);
  }

  /** The next thing to fill in has the focus: the ground of hiding, the reason of anything else. */
  private choose(event: KeyboardEvent, measure: 'hide' | 'dismiss'): void {
    event.preventDefault();
    this.measure.set(measure);
    const field = measure === 'hide' ? 'select' : 'textarea';
    const focus = (): void => this.host.nativeElement.querySelector<HTMLElement>(field)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  /** What was pressed is gone: one stands where it is said how the case is now. */
  private take(view: CaseView): void {
    this.found.set(view);
    this.changed.emit(view);
    const seek = (): HTMLElement | null =>
      this.host.nativeElement.querySelector<HTMLElement>('button, [tabindex="-1"]');
    focusIfLost(seek, this.injector);
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
