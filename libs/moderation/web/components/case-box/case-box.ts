import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseView } from '@samrad/moderation/contract';
import {
  focusIfLost,
  I18n,
  MomentPipe,
  Note,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { ModerationApi } from '../../data/moderation.api';
import { placeLink, placeWords } from '../../data/place';
import { plainKey, SingleKeys } from '../../data/single-keys';
import { CaseForm } from '../case-form/case-form';

const ACTS: Readonly<Record<string, readonly ('claim' | 'release' | 'undo')[]>> = {
  t: ['claim', 'release'],
  z: ['undo'],
};

/** A case: what was reported and why, and the decision with its reason. */
@Component({
  selector: 'sr-case-box',
  imports: [CaseForm, MomentPipe, Note, ProblemNote, RouterLink, TranslatePipe],
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
  /** As it was read last; a new reading of the same case leaves alone what is being written. */
  readonly read = input.required<CaseView>();
  /** How it stands after something was done with it. */
  readonly changed = output<CaseView>();

  protected readonly found = linkedSignal(() => this.read());
  protected readonly problem = signal<unknown>(null);
  private readonly sending = signal(false);
  protected readonly place = computed(() =>
    placeWords(this.i18n, this.found().kind, this.found().place),
  );
  protected readonly way = computed(() =>
    placeLink(this.i18n, this.found().place.slug, this.found().kind, this.found().place),
  );

  constructor() {
    let before: CaseView | null = null;
    effect(() => {
      const read = this.read();
      // A colleague was faster, and what one stood on may go with this drawing.
      if (before?.id === read.id && this.isStoodIn()) untracked(() => this.findFocus());
      before = read;
    });
  }

  protected allows(operation: string): boolean {
    return this.found().allowedOperations.some((each) => each === operation);
  }

  protected async act(act: 'claim' | 'release' | 'undo'): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.problem.set(null);
    try {
      this.take(await this.api.actOnCase(this.found().id, act));
      if (act === 'undo') this.toaster.show(this.i18n.t('moderation.case.undone'));
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.sending.set(false);
    }
  }

  /** T takes and lets go, Z takes the decision back. */
  protected press(event: KeyboardEvent): void {
    const key = this.keys.on() ? plainKey(event) : null;
    const act = (ACTS[key ?? ''] ?? []).find((each) => this.allows(each));
    if (act === undefined) return;
    event.preventDefault();
    void this.act(act);
  }

  /** What was pressed is gone: one stands at the case's heading, never on the next button. */
  protected take(view: CaseView): void {
    this.found.set(view);
    this.changed.emit(view);
    this.findFocus();
  }

  private isStoodIn(): boolean {
    const host = this.host.nativeElement;
    return host.contains(host.ownerDocument.activeElement);
  }

  private findFocus(): void {
    const seek = (): HTMLElement | null =>
      this.host.nativeElement.ownerDocument.getElementById('case-title') ??
      this.host.nativeElement.querySelector<HTMLElement>('[tabindex="-1"]') ??
      this.host.nativeElement.querySelector('button');
    focusIfLost(seek, this.injector);
  }
}
