import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { dialogueTexts } from '@samrad/dialogues/web';
import { Api } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { LiveConnection } from '@samrad/register/web';
import type { OpenedStatements } from '../data/load-statements';
import { opinionTexts } from '../opinions.texts';
import { StatementsPage } from '../pages/statements/statements.page';
import { dialogue, FakeLive, next, page, statement } from './opinions.builder';

export const AT = '/dialogues/skolvagar/statements';
/** What the server answers to a stand. */
export const answered = (number: number, myStand: string | null, seq: number | null) => ({
  number,
  myStand,
  seq,
  allowedOperations: myStand ? ['take-stand', 'take-back-stand'] : ['take-stand'],
});

/** The page as it is opened; `answers` may be changed while it stands. */
export async function openPage(
  given: Partial<OpenedStatements> = {},
  answers: Record<string, unknown> = {},
) {
  const opened = {
    dialogue: dialogue(),
    page: page([statement(1), statement(2), statement(3)]),
    next: next(),
    ...given,
  };
  const api = new FakeApi(answers);
  const live = new FakeLive();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: LiveConnection, useValue: live },
    ],
  });
  await setUpTexts([dialogueTexts, opinionTexts]);
  const fixture = TestBed.createComponent(StatementsPage);
  fixture.componentRef.setInput('opened', opened);
  const root = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(root);
  await fixture.whenStable();
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { api, answers, live, root, settle, ...queries(root) };
}

/** The words of a control as they are read out: without what is hidden from readers. */
export function nameOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
  return (element.getAttribute('aria-label') ?? copy.textContent).replace(/\s+/g, ' ').trim();
}

function queries(root: HTMLElement) {
  const buttons = (within: Element, name: string) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].filter(
      (each) => nameOf(each) === name,
    );
  const card = () => root.querySelector('.gable')!;
  const rows = () => [...root.querySelectorAll('article')];
  return {
    card,
    rows,
    text: () => root.textContent.replace(/\s+/g, ' '),
    inCard: (name: string) => buttons(card(), name)[0]!,
    button: (name: string, within: Element = root) => buttons(within, name)[0],
    heading: (row: Element) => row.querySelector('h3')?.textContent,
    bar: (row: Element) => row.querySelector('[role="img"]')?.getAttribute('aria-label'),
    calls: (api: FakeApi) => api.calls.map(({ method, path, body }) => [method, path, body]),
  };
}
