import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  model,
} from '@angular/core';

export interface Tab {
  readonly id: string;
  readonly label: string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Views of one thing. The panel is the page's: `<div role="tabpanel" [id]="'panel-' + id"
 * [attr.aria-labelledby]="'tab-' + id">`. Arrows move, as the pattern asks.
 */
@Component({
  selector: 'sr-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="tabs" role="tablist" [attr.aria-label]="label()">
    @for (tab of tabs(); track tab.id) {
      <button
        type="button"
        role="tab"
        [id]="'tab-' + tab.id"
        [attr.aria-selected]="tab.id === selected()"
        [attr.aria-controls]="tab.id === selected() ? 'panel-' + tab.id : null"
        [tabIndex]="tab.id === selected() ? 0 : -1"
        (click)="selected.set(tab.id)"
        (keydown)="move($event)"
      >
        {{ tab.label }}
      </button>
    }
  </div>`,
})
export class Tabs {
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);

  readonly label = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();
  readonly selected = model.required<string>();

  protected move(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const tabs = this.tabs();
    const forward = getComputedStyle(this.host.nativeElement).direction === 'rtl' ? -step : step;
    const at = tabs.findIndex((tab) => tab.id === this.selected());
    const next = tabs[(at + forward + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    this.selected.set(next.id);
    this.host.nativeElement.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  }
}
