import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Api } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { dialogueTexts } from '../../dialogues.texts';
import { aDialogue, aPage } from '../../testing/dialogue.fixture';
import { AXE_TAKES, faultsIn } from '../../testing/faults';
import { DialogueListPage } from './dialogue-list.page';

const second = aDialogue({ id: '2', slug: 'skolvagar', question: 'Vilka skolvägar?' });

async function setup(answers: Readonly<Record<string, unknown>> = {}) {
  const api = new FakeApi(answers);
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: Api, useValue: api }],
  });
  await setUpTexts([dialogueTexts]);
  const fixture = TestBed.createComponent(DialogueListPage);
  fixture.componentRef.setInput('listed', { state: 'open', page: aPage([aDialogue()], 'next') });
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await fixture.whenStable();
  const more = async () => {
    page.querySelector<HTMLButtonElement>('.btn')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { fixture, page, more };
}

describe('the list of dialogues', () => {
  it(
    'has tabs with how many there are, and no fault that axe can see',
    async () => {
      const { page } = await setup();
      const tabs = [...page.querySelectorAll('[role=tab]')].map((tab) => tab.textContent?.trim());
      expect(tabs).toEqual(['Öppna (1)', 'Kommande (0)', 'Avslutade (0)']);
      expect(await faultsIn(page)).toEqual([]);
    },
    AXE_TAKES,
  );

  it('shows more below what one has', async () => {
    const path = 'GET /dialogues?state=open&language=sv&after=next';
    const { page, more } = await setup({ [path]: aPage([second]) });
    await more();
    expect(page.querySelectorAll('.rows > li')).toHaveLength(2);
    expect(page.querySelector('.btn')).toBeNull();
  });

  it('says so when more cannot be fetched, and lets one try again', async () => {
    const { page, more } = await setup();
    await more();
    expect(page.querySelector('[role=alert]')).not.toBeNull();
    expect(page.querySelector('.btn')).not.toBeNull();
  });

  it('puts the chosen state into the address', async () => {
    const { page } = await setup();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    page.querySelector<HTMLElement>('#tab-closed')?.click();
    expect(navigate).toHaveBeenCalledWith(['/sv/dialogues'], {
      queryParams: { state: 'closed' },
      replaceUrl: true,
    });
  });
});
