import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { I18n, TranslatePipe } from '@samrad/platform/web';
import { SEARCH_LIMITS } from '@samrad/proposals/contract';

let made = 0;

/** A field and a button that lead to what is found; a plain form, so that it works before any script. */
@Component({
  selector: 'sr-search-box',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<form role="search" method="get" [action]="to()" (submit)="seek($event, box.value)">
    <label class="small" [attr.for]="id">{{ label() }}</label>
    <div class="row near">
      <input
        #box
        type="search"
        name="q"
        class="input grow"
        dir="auto"
        autocomplete="off"
        [id]="id"
        [value]="query()"
        [attr.maxlength]="limits.query.most"
      />
      <button type="submit" class="btn">{{ 'proposals.search.go' | t }}</button>
    </div>
  </form>`,
  styles: `
    .grow {
      flex: 1 1 12rem;
      inline-size: auto;
      min-inline-size: 0;
    }
  `,
})
export class SearchBox {
  private readonly router = inject(Router);
  protected readonly i18n = inject(I18n);
  protected readonly limits = SEARCH_LIMITS;
  protected readonly id = `search-${++made}`;

  /** The page that shows what is found. */
  readonly to = input.required<string>();
  readonly label = input.required<string>();
  /** What was sought last. */
  readonly query = input('');

  protected seek(event: Event, words: string): void {
    event.preventDefault();
    const q = words.trim();
    void this.router.navigate([this.to()], { queryParams: q ? { q } : {} });
  }
}
