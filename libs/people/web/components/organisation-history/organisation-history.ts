import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationEntry } from '@samrad/people/contract';
import type { Page } from '@samrad/platform/contract';
import { DayPipe, I18n, Pager, ProblemNote, TranslatePipe } from '@samrad/platform/web';
import { OrganisationsApi } from '../../data/organisations.api';
import { PagedList } from '../../data/paged-list';

/** An organisation's record, newest first; what the reader may see of it, the server decides. */
@Component({
  selector: 'sr-organisation-history',
  imports: [DayPipe, Pager, ProblemNote, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack near">
    <h2>{{ 'people.history' | t }}</h2>
    <p class="soft measure">{{ 'people.history.lead' | t }}</p>
    <ol class="rows">
      @for (entry of list.items(); track entry.seq) {
        <li>
          <p>{{ sentence(entry) }}</p>
          @if (entry.dialogue; as dialogue) {
            <p [attr.lang]="dialogue.language" dir="auto">
              <a [routerLink]="i18n.link('dialogues', dialogue.slug)">{{ dialogue.question }}</a>
            </p>
          }
          <p class="small quiet">
            {{ entry.at | day: true }}
            @if (entry.by) {
              · <bdi>{{ 'people.history.by' | t: { by: entry.by } }}</bdi>
            }
          </p>
        </li>
      } @empty {
        <li class="quiet">{{ 'people.history.none' | t }}</li>
      }
    </ol>
    <sr-problem-note [problem]="list.problem()" />
    <sr-pager [more]="list.hasMore()" [busy]="list.busy()" (next)="list.more()" />
  </div>`,
})
export class OrganisationHistory {
  private readonly api = inject(OrganisationsApi);
  protected readonly i18n = inject(I18n);
  protected readonly list = new PagedList<OrganisationEntry>((after) =>
    this.api.history(this.slug(), after),
  );
  readonly slug = input.required<string>();
  readonly page = input.required<Page<OrganisationEntry>>();

  constructor() {
    effect(() => this.list.begin(this.page()));
  }

  protected sentence(entry: OrganisationEntry): string {
    const word = (role: string | null): string => (role ? this.i18n.t(`people.role.${role}`) : '');
    return this.i18n.t(`people.history.${entry.kind}`, {
      who: entry.who ?? this.i18n.t('people.history.somebody'),
      role: word(entry.role),
      was: word(entry.was),
      fields: this.fields(entry.fields),
    });
  }

  /** Each fact once: a text is one, in however many languages it was changed. */
  private fields(fields: readonly string[]): string {
    const facts = new Set(fields.map((field) => field.replace(/(Fi|En)$/, '')));
    const words = [...facts].map((fact) => this.i18n.t(`people.fact.${fact}`));
    return new Intl.ListFormat(this.i18n.lang(), { type: 'conjunction' }).format(words);
  }
}
