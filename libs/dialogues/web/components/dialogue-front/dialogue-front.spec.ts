import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import type { InterfaceLanguage } from '@samrad/platform/web';
import { setUpTexts } from '@samrad/platform/web/testing';
import { dialogueTexts } from '../../dialogues.texts';
import { aDialogue, aRound } from '../../testing/dialogue.fixture';
import { AXE_TAKES, faultsIn } from '../../testing/faults';
import { DialogueFront } from './dialogue-front';

@Component({
  selector: 'sr-trial-page',
  imports: [DialogueFront],
  template: `<sr-dialogue-front [dialogue]="dialogue()" [signedIn]="signedIn()"
    ><section>Förslagen</section></sr-dialogue-front
  >`,
})
class TrialPage {
  readonly dialogue = signal(aDialogue());
  readonly signedIn = signal(false);
}

async function setup(given: Partial<DialogueDetail> = {}, language: InterfaceLanguage = 'sv') {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  await setUpTexts([dialogueTexts], language);
  const fixture = TestBed.createComponent(TrialPage);
  fixture.componentInstance.dialogue.set(aDialogue(given));
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await fixture.whenStable();
  const act = () => page.querySelector<HTMLAnchorElement>('.gable .btn.act');
  return { fixture, page, act, words: () => page.textContent?.replace(/\s+/g, ' ') ?? '' };
}

describe('the front page of a dialogue', () => {
  it.each(['sv', 'fi', 'en'] as const)(
    'has no fault that axe can see, in %s',
    async (language) => {
      const { page } = await setup({}, language);
      expect(await faultsIn(page)).toEqual([]);
    },
    AXE_TAKES,
  );

  it('says what can be influenced, who decides, the promise, and who sees whom', async () => {
    const { page, words } = await setup();
    expect(page.querySelector('h1')?.textContent).toBe(
      'Hur ska bussarna på landsbygden gå från 2028?',
    );
    expect([...page.querySelectorAll('.can.yes li')].map((li) => li.textContent?.trim())).toEqual([
      'Tider och byten',
      'Var hållplatser ligger',
    ]);
    for (const fact of [
      'Regionfullmäktige',
      'Dialog, steg 3 av 5',
      'Vårt löfte',
      'Stöd är offentligt',
      'inte moderatorer',
      'Rådgivande omröstning',
      'Förslagen',
    ]) {
      expect(words()).toContain(fact);
    }
  });

  it('gives the language of what is written in another', async () => {
    const { page, words } = await setup({ language: 'zh-Hant', languages: ['zh-Hant'] });
    expect(page.querySelector('h1')?.getAttribute('lang')).toBe('zh-Hant');
    expect(page.querySelector('h1')?.getAttribute('dir')).toBe('auto');
    expect(words()).toContain('Texten finns inte på svenska');
  });

  it('leads to its translations', async () => {
    const { page } = await setup();
    const link = page.querySelector('a[hreflang="fi"]');
    expect(link?.getAttribute('href')).toBe('/fi/dialogues/bussarna');
    expect(link?.textContent).toBe('Suomeksi');
  });

  it('shows the reader the name they have here', async () => {
    const { page } = await setup({ pseudonym: 'Enbusken' });
    expect(page.querySelector('.facts bdi')?.textContent).toBe('Enbusken');
  });
});

describe('the one thing to do', () => {
  it('is what the server allows', async () => {
    const { act } = await setup({ allowedOperations: ['submit-proposal', 'support', 'comment'] });
    expect(act()?.textContent).toBe('Lämna ett förslag');
    expect(act()?.getAttribute('href')).toBe('/sv/dialogues/bussarna/proposals/new');
  });

  it('goes when the server no longer allows it', async () => {
    const { fixture, act } = await setup({ allowedOperations: ['submit-proposal'] });
    fixture.componentInstance.signedIn.set(true);
    fixture.componentInstance.dialogue.set(aDialogue({ allowedOperations: ['support'] }));
    await fixture.whenStable();
    expect(act()).toBeNull();
  });

  it('is to sign in, for who is not', async () => {
    const { act } = await setup();
    expect(act()?.textContent).toBe('Logga in för att lämna ett förslag');
    expect(act()?.getAttribute('href')).toBe(
      '/sv/sign-in?to=%2Fsv%2Fdialogues%2Fbussarna%2Fproposals%2Fnew',
    );
  });

  it('is to take a stand in an opinion round', async () => {
    const now = { step: 'open', kind: 'opinion', closesAt: '2099-01-01T00:00:00Z' } as const;
    const { act } = await setup({ now, allowedOperations: ['state', 'take-stand', 'comment'] });
    expect(act()?.getAttribute('href')).toBe('/sv/dialogues/bussarna/statements');
  });

  it('has no roof when there is nothing to do, and says what one waits for', async () => {
    const due = '2099-03-31T10:00:00Z';
    const { page, words } = await setup({
      state: 'closed',
      now: { step: 'answer', answerDue: due },
    });
    expect(page.querySelector('.gable, .btn.act')).toBeNull();
    expect(words()).toContain('kommer senast 31 mars 2099');
  });
});

describe('where there is nothing to do', () => {
  it(
    'a pause says since when and why, in the language it was written in, and what to read',
    async () => {
      const reason = { text: 'The timetable was wrong.', language: 'en' };
      const pausedAt = new Date().toISOString();
      const times = { closesAt: '2099-01-01T00:00:00Z', pausedAt };
      const { page, act, words } = await setup({
        now: { ...{ step: 'paused', kind: 'proposals', reason }, ...times },
        rounds: [aRound({ state: 'paused', pausedAt, pauseReason: reason })],
      });
      expect(act()).toBeNull();
      expect(words()).toMatch(/Rundan pausades i dag \d\d\.\d\d\. Just nu går det bara att läsa\./);
      const note = page.querySelector('sr-dialogue-waiting')!;
      expect(note.querySelector('[lang="en"]')?.textContent).toBe('The timetable was wrong.');
      expect(note.querySelector('a')?.getAttribute('href')).toBe(
        '/sv/dialogues/bussarna#proposals',
      );
      expect(page.querySelector('.tag')?.textContent).toContain('Pausad');
      expect(await faultsIn(page)).toEqual([]);
    },
    AXE_TAKES,
  );

  it('between two rounds the next one is told with its day, and the pause is gone', async () => {
    const opensAt = '2099-05-04T06:00:00Z';
    const { act, words } = await setup({
      now: { step: 'coming', kind: 'discussion', opensAt, between: true },
      rounds: [
        aRound({ state: 'closed', closesAt: new Date().toISOString() }),
        aRound({ ...{ id: 'r2', kind: 'discussion', state: 'coming' }, opensAt }),
      ],
    });
    expect(act()).toBeNull();
    expect(words()).toContain('En runda är avslutad. Nästa runda, Diskussion, öppnar 4 maj 2099.');
    expect(words()).not.toContain('pausades');
  });
});

describe('an imported dialogue', () => {
  it('says where it is from and on what terms, and promises nothing', async () => {
    const source = {
      name: 'vTaiwan',
      url: 'https://pol.is/3phdex2kjf',
      licence: 'CC BY 4.0',
      attribution: 'The Computational Democracy Project',
    };
    const { page, words } = await setup({
      imported: true,
      state: 'closed',
      now: { step: 'record' },
      answerDue: null,
      source,
    });
    expect(page.querySelector('.gable')).toBeNull();
    expect(page.querySelector('a[rel="external"]')?.getAttribute('href')).toBe(source.url);
    expect(words()).toContain('CC BY 4.0');
    expect(words()).not.toContain('Vårt löfte');
  });
});
