import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type CaseView, moderationRoutes } from '@samrad/moderation/contract';
import { Api } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { SingleKeys } from '../../data/single-keys';
import { moderationTexts } from '../../moderation.texts';
import { caseRow, caseView } from '../../testing/queue.builder';
import { CaseBox } from './case-box';

const ROW = caseRow('k', 30);
const OPEN = caseView(ROW, { allowedOperations: ['release', 'hide', 'dismiss', 'suspend'] });
const REASON = 'Har trots två påpekanden hånat en hel grupp.';

async function setUp(read: CaseView, answers: Record<string, unknown> = {}) {
  const api = new FakeApi(answers);
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: Api, useValue: api }],
  });
  await setUpTexts([moderationTexts]);
  TestBed.inject(SingleKeys).turn(true);
  const fixture = TestBed.createComponent(CaseBox);
  fixture.componentRef.setInput('read', read);
  const root = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(root);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await fixture.whenStable();
  };
  await settle();
  const press = async (key: string): Promise<void> => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await settle();
  };
  const turn = async (now: CaseView): Promise<void> => {
    fixture.componentRef.setInput('read', now);
    await settle();
  };
  return { api, root, settle, press, turn, ...partsOf(root, settle) };
}

function partsOf(root: HTMLElement, settle: () => Promise<void>) {
  const labelled = (name: string): HTMLInputElement => {
    const label = [...root.querySelectorAll('label')].find((one) => one.textContent.includes(name));
    return (label?.querySelector('input') ??
      root.querySelector(`#${label?.htmlFor}`)) as HTMLInputElement;
  };
  return {
    labelled,
    chosen: () => root.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value,
    button: (name: string) =>
      [...root.querySelectorAll('button')].find((each) => each.textContent.includes(name)),
    fill: async (label: string, value: string): Promise<void> => {
      const field = labelled(label);
      field.value = value;
      field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
      await settle();
    },
  };
}

afterEach(() => document.body.replaceChildren());

describe('a case', () => {
  it('is where a suspension is proposed: ground, last day, reason; what is missing has the focus', async () => {
    const proposed = {
      ...caseView(ROW, { allowedOperations: ['release', 'dismiss'] }),
      suspension: { state: 'proposed' as const, until: '2030-01-08T22:59:00.000Z' },
    };
    const { api, root, press, fill, button, settle, labelled, chosen } = await setUp(OPEN, {
      [`POST ${moderationRoutes.suspend('bussar')}`]: { id: 's' },
      [`GET ${moderationRoutes.case('k')}`]: proposed,
    });
    await press('3');
    expect(document.activeElement).toBe(labelled('Grund'));
    await fill('Grund', 'respect');
    await fill('Motivering till den som stängs av', REASON);
    button('Föreslå avstängning')?.click();
    await settle();
    expect(document.activeElement).toBe(labelled('Avstängd till och med'));
    await fill('Avstängd till och med', '2030-01-08');
    button('Föreslå avstängning')?.click();
    await settle();
    const until = '2030-01-08T22:59:00.000Z';
    const body = { name: 'Stenskvättan', rule: 'respect', reason: REASON, until };
    expect(api.calls[0]).toMatchObject({ method: 'POST', body });
    expect(root.textContent).toContain('Föreslagen, till');
    expect(chosen()).toBe('dismiss');
  });

  it('keeps what was chosen and written when a colleague changes the case, and offers no button', async () => {
    const { root, press, fill, turn, chosen, labelled, button } = await setUp(OPEN);
    await press('2');
    await fill('Motivering till den som skrev', REASON);
    await turn({ ...OPEN, reports: 2 });
    expect(chosen()).toBe('hide');
    const claim = { isMine: false, until: ROW.dueAt };
    await turn({ ...OPEN, claim, allowedOperations: [] });
    expect(root.querySelector('textarea')?.value).toBe(REASON);
    expect(root.textContent).toContain('Det du har skrivit står kvar här');
    expect(button('Dölj och skicka')).toBeUndefined();
    await turn(OPEN);
    expect(chosen()).toBe('hide');
    expect(labelled('Motivering till den som skrev').value).toBe(REASON);
  });

  it('moves the focus only for who stood on what a colleague took away', async () => {
    const free = { ...OPEN, allowedOperations: ['claim', 'dismiss'] as const };
    const taken = { ...OPEN, claim: { isMine: false, until: ROW.dueAt }, decidedAt: ROW.openedAt };
    const { root, turn, button } = await setUp(free);
    await turn({ ...free, reports: 2 });
    expect(document.activeElement).toBe(document.body);
    button('Ta ärendet')?.focus();
    await turn({ ...taken, allowedOperations: [] });
    expect(document.activeElement).toBe(root.querySelector('[tabindex="-1"]'));
  });

  it('says what a comment stands under, and leaves nobody on the button that suspends', async () => {
    const after = { decidedAt: ROW.openedAt, allowedOperations: ['undo', 'suspend'] as const };
    const about = { title: 'Buss till havet', text: 'Var timme.', language: 'sv' };
    const path = moderationRoutes.caseAct('k', 'dismiss');
    const { root, fill, settle, button } = await setUp(caseView({ ...ROW }, { ...OPEN, about }), {
      [`POST ${path}`]: caseView(ROW, after),
    });
    expect(root.textContent).toContain('Buss till havet');
    await fill('Motivering', REASON);
    const send = root.querySelector<HTMLButtonElement>('button[type=submit]');
    send?.focus();
    send?.click();
    await settle();
    expect(button('Stäng av den som skrev')).toBeDefined();
    expect(document.activeElement).toBe(root.querySelector('[tabindex="-1"]'));
  });

  it('leads to a suspension after it is decided, behind a button', async () => {
    const decided = { decidedAt: ROW.openedAt, allowedOperations: ['undo', 'suspend'] as const };
    const { root, button, settle, chosen } = await setUp(caseView(ROW, decided));
    expect(root.querySelector('form')).toBeNull();
    button('Stäng av den som skrev')?.click();
    await settle();
    expect(chosen()).toBe('suspend');
  });

  it('offers nothing to who wrote it', async () => {
    const { root, press } = await setUp(
      caseView({ ...ROW, conflict: 'own-post' }, { allowedOperations: [] }),
    );
    await press('3');
    expect(root.querySelector('form, button')).toBeNull();
    expect(root.textContent).toContain('Någon annan måste besluta');
  });
});
