import { ChangeDetectionStrategy, Component, ElementRef, PLATFORM_ID, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { setUpTexts } from '../testing';
import { Check } from './check';
import { Choice } from './choice';
import { chosenBefore, keepChosen } from './chosen-before';

/** As a server sends it: `given` is ticked there. */
function boxes(type: 'checkbox' | 'radio', given: readonly boolean[]): HTMLInputElement[] {
  const host = document.createElement('div');
  for (const checked of given) {
    const box = document.createElement('input');
    Object.assign(box, { type, name: 'one', defaultChecked: checked });
    host.append(box);
  }
  document.body.replaceChildren(host);
  return [...host.querySelectorAll('input')];
}

const states = (all: readonly HTMLInputElement[]) => all.map(({ checked }) => checked);

@Component({
  selector: 'sr-trial-boxes',
  imports: [Check, Choice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-check [(checked)]="agreed">Ja</sr-check>
    <sr-choice legend="Hållning" name="stance" [options]="options" [(value)]="stance" />`,
})
class TrialBoxes {
  readonly agreed = signal(false);
  readonly stance = signal<string | null>(null);
  readonly options = [
    { value: 'yes', label: 'För' },
    { value: 'no', label: 'Emot' },
  ];
}

describe('what was chosen before the application woke', () => {
  it('is ticked and unticked again, and the component is told once', () => {
    const all = boxes('checkbox', [false, true, true]);
    const [a, b] = all;
    a!.checked = true;
    b!.checked = false;
    const putBack = chosenBefore(document.body);
    a!.checked = false;
    b!.checked = true;
    const told: unknown[] = [];
    document.body.addEventListener('change', ({ target }) => told.push(target));
    putBack?.();
    expect(states(all)).toEqual([true, false, true]);
    expect(told).toEqual([a, b]);
    putBack?.();
    expect(told).toHaveLength(2);
  });

  it('is the one of several that was chosen last', () => {
    const all = boxes('radio', [true, false, false]);
    all[2]!.checked = true;
    const putBack = chosenBefore(document.body);
    all[0]!.checked = true;
    putBack?.();
    expect(states(all)).toEqual([false, false, true]);
  });

  it('is nothing where all stands as the server sent it', () => {
    boxes('checkbox', [true, false]);
    expect(chosenBefore(document.body)).toBeNull();
  });

  it('is not looked for on the server, whose elements cannot be gone through', () => {
    const server = { provide: PLATFORM_ID, useValue: 'server' };
    const host = { provide: ElementRef, useValue: { nativeElement: {} } };
    TestBed.configureTestingModule({ providers: [server, host] });
    expect(() => TestBed.runInInjectionContext(keepChosen)).not.toThrow();
  });

  it('is told to the component again without being undone', async () => {
    await setUpTexts();
    const fixture = TestBed.createComponent(TrialBoxes);
    const page = fixture.nativeElement as HTMLElement;
    document.body.replaceChildren(page);
    await fixture.whenStable();
    const [tick, , second] = page.querySelectorAll('input');
    for (const box of [tick!, second!]) {
      box.checked = true;
      box.dispatchEvent(new Event('change', { bubbles: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const { agreed, stance } = fixture.componentInstance;
    expect([agreed(), stance()]).toEqual([true, 'no']);
  });
});
