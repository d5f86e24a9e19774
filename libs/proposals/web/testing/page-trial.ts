import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { dialogueTexts } from '@samrad/dialogues/web';
import { discussionTexts } from '@samrad/discussion/web';
import { Api, DraftStore, Toaster } from '@samrad/platform/web';
import { mapTexts } from '@samrad/platform/web/map';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { LiveConnection } from '@samrad/register/web';
import axe from 'axe-core';
import { proposalTexts } from '../proposals.texts';
import { FakeLive } from './fake-live';

/** Puts a component on the page with answers for what it asks, and says how to look at it. */
export async function trial<T>(
  component: Type<T>,
  inputs: Readonly<Record<string, unknown>>,
  answers: Record<string, unknown> = {},
) {
  const api = new FakeApi(answers);
  const live = new FakeLive();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: LiveConnection, useValue: live },
      // Receipts stay for seconds, which no test waits for.
      { provide: Toaster, useValue: { show: () => undefined } },
    ],
  });
  TestBed.inject(DraftStore).belongTo('anna');
  await setUpTexts([proposalTexts, dialogueTexts, discussionTexts, mapTexts]);
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const root = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(root);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  return { fixture, api, live, settle, answers, ...looks(root) };
}

function looks(root: HTMLElement) {
  const all = <E extends HTMLElement>(css: string): E[] => [...root.querySelectorAll<E>(css)];
  return {
    all,
    text: (): string => root.textContent.replace(/\s+/g, ' '),
    button: (name: string) => all('button').find((each) => each.textContent.includes(name)),
    link: (name: string) => all('a').find((each) => each.textContent.includes(name)),
    faults: async (): Promise<string[]> => {
      const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
      const { violations } = await axe.run(root, { rules });
      return violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`);
    },
  };
}

/** As keys would: the control's value and its event. */
export function type(control: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  control.focus();
  control.value = words;
  control.dispatchEvent(new Event('input'));
}

/** Time for a test that runs axe on a loaded machine, ms. */
export const AXE_TAKES = 30_000;
