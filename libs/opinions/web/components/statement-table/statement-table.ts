import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { percentages, type Stand, type StatementItem, STANDS } from '@samrad/opinions/contract';
import { Formats, NumPipe, TranslatePipe } from '@samrad/platform/web';

/** The same as the list, as a table: for those who compare, and for those who do not see the bars. */
@Component({
  selector: 'sr-statement-table',
  imports: [NumPipe, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div
    class="scroll"
    tabindex="0"
    role="region"
    [attr.aria-label]="'opinions.view.table' | t"
  >
    <table class="table folds">
      <caption>
        {{
          'opinions.table.caption' | t
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ 'opinions.table.number' | t }}</th>
          <th scope="col">{{ 'opinions.table.statement' | t }}</th>
          @for (stand of stands; track stand) {
            <th scope="col" class="end">{{ 'opinions.stand.' + stand | t }}</th>
          }
          @if (withMine()) {
            <th scope="col">{{ 'opinions.table.mine' | t }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (statement of statements(); track statement.id) {
          <tr>
            <td [attr.data-label]="'opinions.table.number' | t">{{ statement.number }}</td>
            <th scope="row" [attr.lang]="statement.text && statement.language" dir="auto">
              {{ statement.text ?? ('opinions.row.hidden' | t) }}
            </th>
            @for (stand of stands; track stand) {
              <td class="end num" [attr.data-label]="'opinions.stand.' + stand | t">
                @if (statement.tally; as tally) {
                  {{ tally[stand] | num }}
                  @if (shareOf(statement, stand); as share) {
                    <small class="quiet nowrap">({{ share }})</small>
                  }
                } @else {
                  –
                }
              </td>
            }
            @if (withMine()) {
              <td [attr.data-label]="'opinions.table.mine' | t">
                {{ 'opinions.answer.' + (statement.myStand ?? 'none') | t }}
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  </div>`,
})
export class StatementTable {
  private readonly formats = inject(Formats);
  protected readonly stands = STANDS;

  readonly statements = input.required<readonly StatementItem[]>();
  /** Whether the reader can have answers of their own. */
  readonly withMine = input(false);

  /** Empty before anybody has answered, and where it is told to nobody. */
  protected shareOf(statement: StatementItem, stand: Stand): string {
    const shares = statement.tally && percentages(statement.tally);
    return shares ? this.formats.percent(shares[stand] / 100) : '';
  }
}
