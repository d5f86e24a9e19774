import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ProblemError } from '../../http/problem';
import { I18n } from '../../i18n/i18n';
import { TranslatePipe } from '../../i18n/translate.pipe';
import { Banner } from '../../ui/banner';
import { Dialog } from '../../ui/dialog';
import { Empty } from '../../ui/empty';
import { Note } from '../../ui/note';
import { ProblemNote } from '../../ui/problem-note';
import { Skeleton } from '../../ui/skeleton';
import { Toaster } from '../../ui/toaster';

/** Notes, receipts, questions, and what is shown while there is nothing. */
@Component({
  selector: 'sr-kit-messages',
  imports: [Banner, Dialog, Empty, Note, ProblemNote, Skeleton, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './kit-messages.html',
})
export class KitMessages {
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  protected readonly problem = new ProblemError('platform.too-many', 429);

  protected receipt(): void {
    this.toaster.show(this.i18n.t('platform.kit.toast'), {
      label: this.i18n.t('platform.kit.toast-undo'),
      run: () => this.toaster.show(this.i18n.t('platform.kit.toast-undone')),
    });
  }
}
