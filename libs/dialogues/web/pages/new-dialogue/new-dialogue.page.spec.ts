import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { CreateDialogueRequest } from '@samrad/dialogues/contract';
import { Api, ProblemError, type InterfaceLanguage } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { dialogueTexts } from '../../dialogues.texts';
import { AXE_TAKES, faultsIn } from '../../testing/faults';
import { NewDialoguePage } from './new-dialogue.page';

const CREATED = { 'POST /dialogues': { id: 'x', slug: 'bussarna' } };

async function setup(
  answers: Readonly<Record<string, unknown>> = CREATED,
  language: InterfaceLanguage = 'sv',
) {
  const api = new FakeApi(answers);
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: Api, useValue: api }],
  });
  await setUpTexts([dialogueTexts], language);
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  const fixture = TestBed.createComponent(NewDialoguePage);
  fixture.componentRef.setInput('hosts', [
    { slug: 'regionen', name: 'Regionen', roles: ['official'] },
  ]);
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await fixture.whenStable();

  const control = (id: string) => page.querySelector<HTMLInputElement>(`#${id}`)!;
  const type = (id: string, value: string) => {
    control(id).value = value;
    control(id).dispatchEvent(new Event('input'));
  };
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const send = async () => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };
  const fill = async () => {
    type('text-question', 'Hur ska bussarna på landsbygden gå?');
    type('text-lead', 'Regionen skriver ett nytt program.');
    type('text-can-0', 'Tider och byten');
    type('text-cannot-0', 'Biljettpriserna');
    type('text-decidedBy', 'Regionfullmäktige');
    control('level').dispatchEvent(new Event('change'));
    type('rounds-0-opensAt', '2098-11-03T08:00');
    type('rounds-0-closesAt', '2098-12-14T18:00');
    type('answerDue', '2099-03-31');
    await fixture.whenStable();
  };
  return { api, page, fixture, control, type, settle, send, fill, navigate };
}

describe('the form of a new dialogue', () => {
  it.each(['sv', 'fi', 'en'] as const)(
    'has no fault that axe can see, in %s',
    async (language) => {
      const { page } = await setup(CREATED, language);
      expect(await faultsIn(page)).toEqual([]);
    },
    AXE_TAKES,
  );

  it('sends what was written, in Swedish time, and goes to the dialogue', async () => {
    const { api, fill, send, navigate } = await setup();
    await fill();
    await send();
    const { body } = api.calls[0]!;
    expect(body).toMatchObject({
      organisation: 'regionen',
      language: 'sv',
      level: 'inform',
      rounds: [{ kind: 'proposals', opensAt: '2098-11-03T07:00:00.000Z' }],
      answerDue: '2099-03-31T21:59:00.000Z',
      text: { question: 'Hur ska bussarna på landsbygden gå?', can: ['Tider och byten'] },
    } satisfies Partial<Record<keyof CreateDialogueRequest, unknown>>);
    expect(navigate).toHaveBeenCalledWith('/sv/dialogues/bussarna');
  });

  it('offers the kinds of round in which something can be done', async () => {
    const { page } = await setup();
    const kinds = [...page.querySelectorAll('#rounds-0-kind option')].map((one) => one.textContent);
    expect(kinds).toEqual([
      'Förslag',
      'Stöd till förslagen',
      'Diskussion',
      'Ställningstaganden',
      'Beslut och svar',
    ]);
  });

  it('says what is missing in the order of the form, and puts the focus there', async () => {
    const { api, page, send } = await setup();
    await send();
    const links = [...page.querySelectorAll('.error-summary a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual([
      '#text-question',
      '#text-lead',
      '#text-can-0',
      '#text-cannot-0',
      '#text-decidedBy',
      '#level',
      '#rounds-0-opensAt',
      '#rounds-0-closesAt',
      '#answerDue',
    ]);
    for (const link of links) expect(page.querySelector(link!)).not.toBeNull();
    expect(document.activeElement).toBe(page.querySelector('.error-summary'));
    expect(api.calls).toEqual([]);
  });

  it('keeps what was typed when the server refuses, and says why at the field', async () => {
    const refusal = new ProblemError('platform.invalid', 400, [
      { field: 'rounds.0.closesAt', code: 'past' },
    ]);
    const { page, control, fill, send, navigate } = await setup({ 'POST /dialogues': refusal });
    await fill();
    await send();
    expect(control('text-question').value).toBe('Hur ska bussarna på landsbygden gå?');
    expect(page.querySelector('#rounds-0-closesAt-error')?.textContent).toContain('redan över');
    expect(navigate).not.toHaveBeenCalled();
  });

  it('makes the next line at Enter and takes one away, with the focus where one writes', async () => {
    const { page, control, type, settle } = await setup();
    type('text-can-0', 'Tider');
    control('text-can-0').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await settle();
    expect(document.activeElement).toBe(control('text-can-1'));
    page.querySelector<HTMLElement>('[aria-label="Ta bort rad 2: "]')?.click();
    await settle();
    expect(document.activeElement).toBe(control('text-can-0'));
    expect(control('text-can-0').value).toBe('Tider');
  });

  it('adds a round that begins when the one before it closes', async () => {
    const { page, control, fill, settle } = await setup();
    await fill();
    [...page.querySelectorAll('button')]
      .find((button) => button.textContent?.includes('Lägg till runda'))
      ?.click();
    await settle();
    expect(control('rounds-1-opensAt').value).toBe('2098-12-14T18:00');
    expect(document.activeElement).toBe(control('rounds-1-kind'));
  });

  it('shows the promise that a level makes', async () => {
    const { page, control, fixture } = await setup();
    control('level-involve').dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(page.querySelector('.note')?.textContent).toContain('tillsammans med er');
  });

  it('takes a translation, by the same rules', async () => {
    const { api, page, fill, type, settle, send } = await setup();
    await fill();
    [...page.querySelectorAll('button')].find((b) => b.textContent?.includes('Suomi'))?.click();
    await settle();
    type('translations-0-question', 'Miten maaseudun bussit kulkevat?');
    await send();
    const [first] = [...page.querySelectorAll('.error-summary a')];
    expect(first?.getAttribute('href')).toBe('#translations-0-lead');
    expect(first?.textContent).toMatch(/.+: Skriv en ingress\.$/);
    expect(api.calls).toEqual([]);
  });
});
