import { ChangeDetectionStrategy, Component, input } from '@angular/core';

export interface Fact {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
}

/**
 * Facts in the margin, or in a row with `across`. Facts with links or signs in them are written as
 * content: `<div><dt>…</dt><dd>…</dd></div>`.
 */
@Component({
  selector: 'sr-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<dl class="facts" [class.across]="across()">
    @for (fact of facts(); track fact.term) {
      <div>
        <dt>{{ fact.term }}</dt>
        <dd>
          {{ fact.value }}
          @if (fact.note) {
            <small>{{ fact.note }}</small>
          }
        </dd>
      </div>
    }
    <ng-content />
  </dl>`,
})
export class Facts {
  readonly facts = input<readonly Fact[]>([]);
  readonly across = input(false);
}
