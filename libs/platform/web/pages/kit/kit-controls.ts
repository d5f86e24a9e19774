import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { I18n } from '../../i18n/i18n';
import { TranslatePipe } from '../../i18n/translate.pipe';
import { Gable } from '../../ui/gable';
import { Icon } from '../../ui/icon';
import { Pager } from '../../ui/pager';
import { Pill } from '../../ui/pill';
import { Sign } from '../../ui/sign';
import { Tabs } from '../../ui/tabs';
import { Tag } from '../../ui/tag';

/** Buttons, the roof, tags, stances, tabs. */
@Component({
  selector: 'sr-kit-controls',
  imports: [Gable, Icon, Pager, Pill, Sign, Tabs, Tag, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './kit-controls.html',
})
export class KitControls {
  private readonly i18n = inject(I18n);
  protected readonly following = signal(true);
  protected readonly tab = signal('all');
  protected readonly shown = signal(0);
  protected readonly tabs = computed(() =>
    ['all', 'mine', 'closed'].map((id) => ({ id, label: this.i18n.t(`platform.kit.tab.${id}`) })),
  );
}
