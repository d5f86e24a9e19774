import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { Router } from '@angular/router';
import { DIALOGUE_STATES } from '@samrad/dialogues/contract';
import {
  Empty,
  I18n,
  PageHead,
  Pager,
  ProblemNote,
  type Tab,
  Tabs,
  TranslatePipe,
} from '@samrad/platform/web';
import { DialogueRows } from '../../components/dialogue-rows/dialogue-rows';
import { DialoguesApi } from '../../data/dialogues.api';
import type { Listed } from '../../data/load-dialogues';

/** All dialogues: open, coming, closed. */
@Component({
  selector: 'sr-dialogue-list-page',
  imports: [DialogueRows, Empty, Pager, ProblemNote, Tabs, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack apart">
    <h1>{{ 'dialogues.list.title' | t }}</h1>
    <sr-tabs
      [label]="'dialogues.list.states' | t"
      [tabs]="tabs()"
      [selected]="listed().state"
      (selectedChange)="show($event)"
    />
    <div
      role="tabpanel"
      tabindex="0"
      [id]="'panel-' + listed().state"
      [attr.aria-labelledby]="'tab-' + listed().state"
    >
      @if (items().length > 0) {
        <sr-dialogue-rows [dialogues]="items()" />
      } @else {
        <sr-empty [heading]="'dialogues.list.empty.' + listed().state | t" />
      }
      <sr-problem-note [problem]="problem()" />
      <sr-pager [more]="next() !== null" [busy]="busy()" (next)="more()" />
    </div>
  </div>`,
})
export class DialogueListPage {
  private readonly api = inject(DialoguesApi);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  readonly listed = input.required<Listed>();

  protected readonly items = linkedSignal(() => this.listed().page.items);
  protected readonly next = linkedSignal(() => this.listed().page.next);
  protected readonly problem = linkedSignal<Listed, unknown>({
    source: this.listed,
    computation: () => null,
  });
  protected readonly busy = linkedSignal({ source: this.listed, computation: () => false });

  protected readonly tabs = computed<readonly Tab[]>(() =>
    DIALOGUE_STATES.map((state) => ({
      id: state,
      label: this.i18n.t(`dialogues.list.tab.${state}`, {
        count: this.listed().page.totals[state],
      }),
    })),
  );

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('dialogues.list.title') }));
  }

  protected show(state: string): void {
    const queryParams = state === 'open' ? {} : { state };
    void this.router.navigate([this.i18n.link('dialogues')], { queryParams, replaceUrl: true });
  }

  protected async more(): Promise<void> {
    const after = this.next();
    if (after === null) return;
    this.busy.set(true);
    try {
      const page = await this.api.list({ state: this.listed().state, after });
      this.items.update((items) => [...items, ...page.items]);
      this.next.set(page.next);
      this.problem.set(null);
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
