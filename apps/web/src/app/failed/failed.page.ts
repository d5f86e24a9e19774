import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  RESPONSE_INIT,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n, Mark, PageHead, ProblemTexts, TranslatePipe } from '@samrad/platform/web';
import { Failure } from './failure';

/** What is shown instead of a page that could not be fetched; a missing page where nothing failed. */
@Component({
  selector: 'app-failed-page',
  imports: [Mark, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="stack measure lost">
    <sr-mark />
    <h1>{{ heading() }}</h1>
    @if (missing()) {
      <p class="lead">{{ 'platform.not-found.lead' | t }}</p>
    } @else {
      <p class="lead">{{ sentence() }}</p>
    }
    <p class="row">
      @if (status() === 401) {
        <a class="btn act" [routerLink]="i18n.link('sign-in')">{{ 'platform.nav.sign-in' | t }}</a>
      } @else if (mayPass()) {
        <button type="button" class="btn" (click)="again()">
          {{ 'platform.failed.again' | t }}
        </button>
      }
      <a class="btn" [routerLink]="i18n.link()">{{ 'platform.not-found.home' | t }}</a>
    </p>
  </section>`,
})
export class FailedPage {
  private readonly problem = inject(Failure).problem.asReadonly();
  private readonly texts = inject(ProblemTexts);
  private readonly document = inject(DOCUMENT);
  protected readonly i18n = inject(I18n);

  protected readonly status = computed(() => this.problem()?.status ?? 404);
  protected readonly missing = computed(() => this.status() === 404);
  /** No answer, too many at once, or a fault of ours: the same again may go well. */
  protected readonly mayPass = computed(
    () => this.status() === 0 || this.status() === 429 || this.status() >= 500,
  );
  protected readonly sentence = computed(() => this.texts.of(this.problem()));
  protected readonly heading = computed(() => this.i18n.t(headingOf(this.status())));

  constructor() {
    inject(PageHead).set(() => ({ title: this.heading() }));
    const response = inject(RESPONSE_INIT, { optional: true });
    // Without an answer the page itself is what is unavailable.
    if (response) response.status = this.status() || 503;
  }

  protected again(): void {
    this.document.location.reload();
  }
}

function headingOf(status: number): string {
  if (status === 404) return 'platform.not-found.title';
  if (status === 401) return 'platform.failed.sign-in';
  return status === 403 ? 'platform.failed.forbidden' : 'platform.failed.title';
}
