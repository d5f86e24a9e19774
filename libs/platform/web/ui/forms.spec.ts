import { ChangeDetectionStrategy, Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { setUpTexts } from '../testing';
import { Choice } from './choice';
import { ErrorSummary, type FieldMessage } from './error-summary';
import { Field, Input } from './field';
import { Tabs } from './tabs';

@Component({
  selector: 'sr-trial-form',
  imports: [Choice, ErrorSummary, Field, Input, Tabs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-error-summary [errors]="errors()" />
    <sr-field
      controlId="title"
      label="Rubrik"
      hint="En mening"
      [error]="error()"
      [most]="10"
      [length]="3"
      ><input srInput
    /></sr-field>
    <sr-choice legend="Hållning" name="stance" [options]="options" [(value)]="stance" />
    <sr-tabs label="Vyer" [tabs]="tabs" [(selected)]="tab" />`,
})
class TrialForm {
  readonly summary = viewChild.required(ErrorSummary);
  readonly error = signal('');
  readonly errors = signal<readonly FieldMessage[]>([]);
  readonly stance = signal<string | null>(null);
  readonly tab = signal('a');
  readonly options = [
    { value: 'yes', label: 'Ja' },
    { value: 'no', label: 'Nej' },
  ];
  readonly tabs = [
    { id: 'a', label: 'Alla' },
    { id: 'b', label: 'Mina' },
  ];
}

async function setup() {
  await setUpTexts();
  const fixture = TestBed.createComponent(TrialForm);
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await fixture.whenStable();
  const find = (selector: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  };
  return { fixture, form: fixture.componentInstance, find };
}

describe('form parts', () => {
  it('name the control by its label and describe it by hint, count and error', async () => {
    const { fixture, form, find } = await setup();
    const input = find('input.input');
    expect(find('label').getAttribute('for')).toBe(input.id);
    expect(input.getAttribute('aria-describedby')).toBe('title-hint title-count');
    expect(input.getAttribute('aria-invalid')).toBeNull();
    form.error.set('Rubriken saknas');
    await fixture.whenStable();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toBe('title-hint title-count title-error');
    expect(find('#title-error').textContent).toContain('Rubriken saknas');
  });

  it('lead from the summary of errors to the field', async () => {
    const { fixture, form, find } = await setup();
    form.errors.set([{ id: 'title', message: 'Rubriken saknas' }]);
    await fixture.whenStable();
    form.summary().focus();
    expect(document.activeElement?.textContent).toContain('En sak behöver rättas');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('En sak behöver rättas');
    expect(find('.error-summary a').textContent).toBe('Rubrik: Rubriken saknas');
    find('.error-summary a').click();
    expect(document.activeElement?.id).toBe('title');
  });

  it('name each line by its field, of one control or of a group, and nothing while all is well', async () => {
    const { fixture, form, find } = await setup();
    expect(find('.error-summary').getAttribute('aria-label')).toBeNull();
    form.errors.set([
      { id: 'title', message: 'Fyll i det här.' },
      { id: 'stance', message: 'Välj en av dem.' },
    ]);
    await fixture.whenStable();
    const lines = [...document.querySelectorAll('.error-summary a')].map((a) => a.textContent);
    expect(lines).toEqual(['Rubrik: Fyll i det här.', 'Hållning: Välj en av dem.']);
  });

  it('choose one of a few', async () => {
    const { form, find } = await setup();
    expect(find('fieldset').querySelector('legend')?.textContent).toBe('Hållning');
    find('input[value="no"]').click();
    expect(form.stance()).toBe('no');
  });

  it('move between tabs with the arrows, round the ends', async () => {
    const { fixture, form, find } = await setup();
    const press = async (key: string): Promise<void> => {
      find('[role="tab"][aria-selected="true"]').dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true }),
      );
      await fixture.whenStable();
    };
    await press('ArrowRight');
    expect(form.tab()).toBe('b');
    expect(document.activeElement?.textContent?.trim()).toBe('Mina');
    await press('ArrowRight');
    expect(form.tab()).toBe('a');
  });
});
