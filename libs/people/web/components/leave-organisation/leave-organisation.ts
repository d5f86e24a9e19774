import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { Organisation } from '@samrad/people/contract';
import { Dialog, I18n, ProblemNote, TranslatePipe } from '@samrad/platform/web';
import { OrganisationsApi } from '../../data/organisations.api';
import { PageLoad } from '../../data/page-load';

/** Gives back every role one holds in an organisation, after a question. */
@Component({
  selector: 'sr-leave-organisation',
  imports: [Dialog, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<button type="button" class="btn" (click)="sure.open()">
      {{ 'people.leave' | t }}
    </button>
    <sr-problem-note [problem]="problem()" />
    <sr-dialog #sure [heading]="'people.leave.sure' | t">
      <p>{{ 'people.leave.lead' | t }}</p>
      <p class="row near">
        <button type="button" class="btn" (click)="leave(sure)">{{ 'people.leave' | t }}</button>
        <button type="button" class="btn plain" (click)="sure.close()">
          {{ 'people.cancel' | t }}
        </button>
      </p>
    </sr-dialog>`,
})
export class LeaveOrganisation {
  private readonly api = inject(OrganisationsApi);
  private readonly pageLoad = inject(PageLoad);
  private readonly i18n = inject(I18n);
  protected readonly problem = signal<unknown>(null);
  readonly organisation = input.required<Organisation>();

  protected async leave(sure: Dialog): Promise<void> {
    sure.close();
    this.problem.set(null);
    try {
      await this.api.leave(this.organisation().slug);
      this.pageLoad.to(this.i18n.link('organisations', this.organisation().slug));
    } catch (problem) {
      this.problem.set(problem);
    }
  }
}
