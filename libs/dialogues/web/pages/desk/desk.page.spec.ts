import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { setUpTexts } from '@samrad/platform/web/testing';
import { dialogueTexts } from '../../dialogues.texts';
import { aDialogue } from '../../testing/dialogue.fixture';
import { AXE_TAKES, faultsIn } from '../../testing/faults';
import { DeskPage } from './desk.page';

const overdue = '2020-03-31T10:00:00Z';
const late = aDialogue({
  id: '2',
  state: 'closed',
  now: { step: 'answer', answerDue: overdue },
  answerDue: overdue,
});

async function setup(roles: readonly string[]) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  await setUpTexts([dialogueTexts]);
  const fixture = TestBed.createComponent(DeskPage);
  const host = { slug: 'regionen', name: 'Regionen', roles };
  fixture.componentRef.setInput('desk', [{ host, dialogues: [aDialogue(), late] }]);
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await fixture.whenStable();
  const links = () => [...page.querySelectorAll('a')].map((a) => a.getAttribute('href'));
  const words = () => page.textContent?.replace(/\s+/g, ' ');
  return { page, links, words };
}

describe('the desk', () => {
  it(
    'shows an official what awaits an answer, and where to make a dialogue',
    async () => {
      const { page, links, words } = await setup(['official']);
      expect(words()).toContain('1 dialog väntar på svar');
      expect(words()).toContain('svaret skulle ha kommit 31 mars 2020');
      expect(links()).toContain('/sv/desk/dialogues/new');
      expect(links()).toContain('/sv/desk/dialogues/bussarna/edit');
      expect(links()).toContain('/sv/dialogues/bussarna/export');
      expect(links()).not.toContain('/sv/desk/dialogues/bussarna/comments');
      expect(await faultsIn(page)).toEqual([]);
    },
    AXE_TAKES,
  );

  it('shows a moderator the comments, and no way to make a dialogue', async () => {
    const { links } = await setup(['moderator']);
    expect(links()).toContain('/sv/desk/dialogues/bussarna/comments');
    expect(links()).toContain('/sv/desk/queue');
    expect(links()).not.toContain('/sv/desk/dialogues/new');
    expect(links()).not.toContain('/sv/desk/dialogues/bussarna/edit');
  });
});
