import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  Injector,
  input,
  model,
} from '@angular/core';
import { DIALOGUE_LIMITS } from '@samrad/dialogues/contract';
import { Icon, TranslatePipe } from '@samrad/platform/web';
import type { DraftErrors } from '../../data/draft-errors';
import { controlOf } from '../../data/draft-errors';

/** Lines one adds and removes, by keyboard too: Enter in a line makes the next. */
@Component({
  selector: 'sr-item-list',
  imports: [Icon, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-list.html',
})
export class ItemList {
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);

  readonly legend = input.required<string>();
  readonly hint = input('');
  /** Where the list stands in the request: `text.can`. */
  readonly field = input.required<string>();
  readonly errors = input.required<DraftErrors>();
  readonly items = model.required<readonly string[]>();

  protected readonly most = DIALOGUE_LIMITS.items.most;
  protected readonly longest = DIALOGUE_LIMITS.item.most;

  protected idOf(index: number): string {
    return controlOf(`${this.field()}.${index}`);
  }

  protected write(index: number, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.items.update((items) => items.with(index, value));
  }

  protected enter(index: number, event: Event): void {
    event.preventDefault();
    this.add(index + 1);
  }

  protected add(index: number): void {
    if (this.items().length >= this.most) return;
    this.items.update((items) => items.toSpliced(index, 0, ''));
    this.focus(index);
  }

  protected remove(index: number): void {
    this.items.update((items) => items.toSpliced(index, 1));
    this.focus(Math.max(0, index - 1));
  }

  private focus(index: number): void {
    const look = (): void =>
      this.host.nativeElement.querySelector<HTMLElement>(`#${this.idOf(index)}`)?.focus();
    afterNextRender(look, { injector: this.injector });
  }
}
