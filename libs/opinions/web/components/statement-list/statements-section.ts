import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { type Stand, STATEMENT_ORDERS, type StatementItem } from '@samrad/opinions/contract';
import {
  Empty,
  Field,
  I18n,
  Input,
  Pager,
  Pill,
  ProblemNote,
  type Tab,
  Tabs,
  TranslatePipe,
} from '@samrad/platform/web';
import type { StatementList } from '../../data/statement-list';
import { StatementRow } from '../statement-row/statement-row';
import { StatementTable } from '../statement-table/statement-table';

const TABLE = 'statements-table';
const LIST = 'statements-list';

/** All statements with what people answered, as a list with bars or as a table. */
@Component({
  selector: 'sr-statements-section',
  imports: [
    Empty,
    Field,
    Input,
    Pager,
    Pill,
    ProblemNote,
    StatementRow,
    StatementTable,
    Tabs,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './statements-section.html',
})
export class StatementsSection {
  private readonly i18n = inject(I18n);
  protected readonly orders = STATEMENT_ORDERS;
  protected readonly tableView = TABLE;
  protected readonly view = signal<string>(LIST);

  readonly list = input.required<StatementList>();
  readonly busy = input(false);
  /** The dialogue's address. */
  readonly slug = input.required<string>();
  /** Whether the reader can have answers of their own. */
  readonly withMine = input(false);
  readonly stood = output<{ statement: StatementItem; stand: Stand | null }>();
  /** New statements are asked for. */
  readonly fresh = output();

  protected readonly tabs = computed<readonly Tab[]>(() => [
    { id: LIST, label: this.i18n.t('opinions.view.list') },
    { id: TABLE, label: this.i18n.t('opinions.view.table') },
  ]);

  protected reorder(value: string): void {
    const order = STATEMENT_ORDERS.find((each) => each === value);
    if (order) void this.list().show(order);
  }

  protected more(): void {
    void this.list().more();
  }
}
