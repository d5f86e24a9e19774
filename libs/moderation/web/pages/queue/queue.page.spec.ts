import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { moderationRoutes, type QueuePage as Page } from '@samrad/moderation/contract';
import { Api } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { LiveNotices } from '@samrad/register/web';
import { Subject } from 'rxjs';
import { moderationTexts } from '../../moderation.texts';
import { SingleKeys } from '../../data/single-keys';
import { caseRow, caseView, queue } from '../../testing/queue.builder';
import { standInForDialogs } from '../../testing/stand-in-for-dialogs';
import { QueuePage } from './queue.page';

const READ = `GET ${moderationRoutes.queue(null, 'all')}`;
const [a, b] = [caseRow('a', 10), caseRow('b', 20)];

async function setUp(page: Page, answers: Record<string, unknown> = {}) {
  const notices = new Subject<void>();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: new FakeApi(answers) },
      { provide: LiveNotices, useValue: { listen: () => notices } },
    ],
  });
  await setUpTexts([moderationTexts]);
  TestBed.inject(SingleKeys).turn(true);
  const fixture = TestBed.createComponent(QueuePage);
  fixture.componentRef.setInput('page', page);
  const root = fixture.nativeElement as HTMLElement;
  document.body.append(root);
  await fixture.whenStable();
  const settle = async (ms = 0): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await fixture.whenStable();
  };
  const press = async (key: string): Promise<void> => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await settle(10);
  };
  const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('tbody tr')];
  const links = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-case]')];
  return { notices, root, settle, press, rows, links };
}

beforeAll(() => {
  standInForDialogs();
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
});
afterEach(() => document.body.replaceChildren());

describe('the queue', () => {
  it('is told live what came and what was decided, and moves nothing', async () => {
    const { notices, root, settle, rows, links } = await setUp(queue([a, b]), {
      [READ]: queue([caseRow('new', 5), b]),
    });
    links()[1]?.focus();
    notices.next();
    await settle(400);
    expect(rows()).toHaveLength(2);
    expect(rows()[0]?.textContent).toContain('Avgjort');
    expect(document.activeElement).toBe(links()[1]);
    root.querySelector<HTMLElement>('.pill')?.click();
    await settle();
    expect(links().map((link) => link.dataset['case'])).toEqual(['new', 'b']);
  });

  it('names nobody who works on a case but the reader', async () => {
    const until = a.dueAt;
    const { rows } = await setUp(
      queue([
        { ...a, claim: { isMine: true, until } },
        { ...b, claim: { isMine: false, until } },
      ]),
    );
    expect(rows()[0]?.textContent).toContain('Du');
    expect(rows()[1]?.textContent).toContain('En kollega');
  });

  it('is worked through with keys: a case opens beside, is chosen about, and typing is left alone', async () => {
    const { root, press, links } = await setUp(queue([a, b]), {
      [`GET ${moderationRoutes.case('b')}`]: caseView(b),
    });
    await press('j');
    await press('j');
    expect(document.activeElement).toBe(links()[1]);
    await press('o');
    expect(document.activeElement?.id).toBe('case-title');
    await press('2');
    expect(document.activeElement?.tagName).toBe('SELECT');
    await press('1');
    expect(root.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value).toBeDefined();
    expect(document.activeElement?.tagName).toBe('SELECT');
  });

  it('does nothing on single keys once they are turned off behind the question mark', async () => {
    const { root, press, links } = await setUp(queue([a]));
    await press('?');
    expect(root.querySelector('dialog[open]')).not.toBeNull();
    root.querySelector<HTMLElement>('dialog input[type=checkbox]')?.click();
    root.querySelector<HTMLDialogElement>('dialog')?.close();
    await press('j');
    expect(document.activeElement).not.toBe(links()[0]);
    expect(root.textContent).toContain('avstängda');
  });
});
