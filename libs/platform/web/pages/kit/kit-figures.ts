import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { I18n } from '../../i18n/i18n';
import { TranslatePipe } from '../../i18n/translate.pipe';
import { Bar, type BarLook } from '../../ui/bar';
import { CanList } from '../../ui/can-list';
import { Crumbs } from '../../ui/crumbs';
import { Facts } from '../../ui/facts';
import { type IconName, Icon, ICONS } from '../../ui/icon';
import { Meter } from '../../ui/meter';
import { Rounds } from '../../ui/rounds';
import { Stairs } from '../../ui/stairs';

const SHARES = { ok: 29, way: 21, late: 9, none: 5 } as const;
const STANDS = { ok: 212, against: 87, pass: 41 } as const;

/** Rounds, stairs, facts, bars, tables, icons. */
@Component({
  selector: 'sr-kit-figures',
  imports: [Bar, CanList, Crumbs, Facts, Icon, Meter, Rounds, Stairs, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './kit-figures.html',
})
export class KitFigures {
  private readonly i18n = inject(I18n);
  protected readonly icons = Object.keys(ICONS) as IconName[];
  protected readonly shares = computed(() => this.parts(SHARES));
  protected readonly stands = computed(() => this.parts(STANDS, 'stand-'));
  protected readonly crumbs = computed(() => [
    { label: this.i18n.t('platform.nav.dialogues'), link: this.i18n.link('kit') },
    { label: this.i18n.t('platform.kit.example.question') },
  ]);
  protected readonly steps = computed(() =>
    (['done', 'now', 'coming'] as const).map((state) => ({
      state,
      name: this.i18n.t(`platform.kit.round.${state}`),
      when: this.i18n.t(`platform.kit.round.${state}-when`),
    })),
  );
  protected readonly facts = computed(() => [
    {
      term: this.i18n.t('platform.kit.fact.decides'),
      value: this.i18n.t('platform.kit.fact.council'),
    },
    {
      term: this.i18n.t('platform.kit.fact.answer'),
      value: this.i18n.t('platform.kit.fact.date'),
      note: this.i18n.t('platform.kit.fact.note'),
    },
  ]);
  protected readonly can = computed(() => [1, 2].map((n) => this.i18n.t(`platform.kit.can.${n}`)));
  protected readonly cannot = computed(() => [this.i18n.t('platform.kit.cannot.1')]);

  private parts(counts: Readonly<Partial<Record<BarLook, number>>>, prefix = '') {
    return (Object.entries(counts) as [BarLook, number][]).map(([look, count]) => ({
      look,
      count,
      label: this.i18n.t(`platform.kit.bar.${prefix}${look}`, { count }),
    }));
  }
}
