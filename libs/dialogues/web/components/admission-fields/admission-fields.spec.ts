import { Component, signal } from '@angular/core';
import type { Admission } from '@samrad/dialogues/contract';
import { DraftErrors } from '../../data/draft-errors';
import { AXE_TAKES } from '../../testing/faults';
import { trial } from '../../testing/trial';
import { AdmissionFields } from './admission-fields';

interface Given {
  readonly admission: Admission;
  readonly municipalities: readonly string[];
}

@Component({
  selector: 'sr-trial-form',
  imports: [AdmissionFields],
  template: `<sr-admission-fields
    [given]="given()"
    [errors]="errors"
    (changed)="change($event)"
  />`,
})
class TrialForm {
  readonly errors = new DraftErrors();
  readonly given = signal<Given>({ admission: 'account', municipalities: [] });

  change(change: Partial<Given>): void {
    this.given.update((given) => ({ ...given, ...change }));
  }
}

describe('the fields for who may take part', () => {
  it(
    'ask for municipalities only where they decide, and forget them otherwise',
    async () => {
      const { fixture, text, choose, faults } = await trial(TrialForm, {});
      const given = () => fixture.componentInstance.given();
      expect(text()).not.toContain('Sala');
      await choose('De som bor i vissa kommuner');
      await choose('Sala');
      await choose('Arboga');
      expect(given()).toEqual({ admission: 'municipalities', municipalities: ['1981', '1984'] });
      expect(await faults()).toEqual([]);
      await choose('Sala');
      expect(given().municipalities).toEqual(['1984']);
      await choose('De som är inbjudna');
      expect(given()).toEqual({ admission: 'invited', municipalities: [] });
    },
    AXE_TAKES,
  );

  it('say at the first municipality that one is missing', async () => {
    const { fixture, choose, settle, root } = await trial(TrialForm, {});
    await choose('De som bor i vissa kommuner');
    fixture.componentInstance.errors.set([
      { field: 'municipalities', code: 'too-few', params: { least: 1 } },
    ]);
    await settle();
    const first = root.querySelector('#municipalities');
    expect(first?.getAttribute('aria-invalid')).toBe('true');
  });
});
