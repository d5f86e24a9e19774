import type { Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Me } from '@samrad/people/contract';
import { Api } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { PageLoad } from '../data/page-load';
import { Session } from '../data/session';
import { peopleTexts } from '../people.texts';

export const ANNA: Me = {
  account: {
    id: 'a1',
    email: 'anna@example.se',
    language: 'sv',
    emailConfirmed: true,
    municipality: null,
  },
  memberships: [
    {
      role: 'administrator',
      organisation: { id: 'o1', slug: 'koping', name: 'Köpings kommun', kind: 'municipality' },
    },
  ],
  allowedOperations: ['change-language', 'change-municipality', 'end-sessions', 'sign-out'],
};

/** jsdom has no modal dialogs: they open and close, and say when they have closed. */
export function withDialogs(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

interface Given {
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Answers by `METHOD /path`; an Error is thrown. */
  readonly answers?: Record<string, unknown>;
  readonly me?: Me | null;
  readonly demo?: boolean;
}

/** A page as a reader has it, with an API that answers as told. */
export async function showPage<T>(page: Type<T>, given: Given = {}) {
  const answers = {
    'GET /me': { me: given.me ?? null, demo: given.demo ?? false },
    ...given.answers,
  };
  const api = new FakeApi(answers);
  const loaded: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: Api, useValue: api },
      { provide: PageLoad, useValue: { to: (path: string) => loaded.push(path) } },
    ],
  });
  await setUpTexts([peopleTexts]);
  await TestBed.inject(Session).ready();
  const fixture = TestBed.createComponent(page);
  for (const [name, value] of Object.entries(given.inputs ?? {})) {
    fixture.componentRef.setInput(name, value);
  }
  document.body.replaceChildren(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  return { api, answers, loaded, fixture, ...hands(fixture) };
}

/** Finds things as a person does, by their names, and waits until the page is at rest. */
function hands(fixture: ComponentFixture<unknown>) {
  const root = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const labelled = (name: string): HTMLInputElement => {
    const label = [...root.querySelectorAll('label')].find((each) =>
      each.textContent.includes(name),
    );
    const control = label?.control ?? label?.querySelector('input');
    if (!(control instanceof HTMLInputElement)) throw new Error(`Nothing is labelled "${name}".`);
    return control;
  };
  const button = (name: string): HTMLButtonElement | undefined =>
    [...root.querySelectorAll('button')].find(
      (each) => each.textContent.trim() === name || each.getAttribute('aria-label') === name,
    );
  return {
    text: () => root.textContent.replace(/\s+/g, ' '),
    labelled,
    button,
    link: (name: string) =>
      [...root.querySelectorAll('a')].find((each) => each.textContent.trim() === name),
    type: (name: string, words: string) => {
      const control = labelled(name);
      control.value = words;
      control.dispatchEvent(new Event('input'));
    },
    press: async (name: string) => {
      const found = button(name);
      if (!found) throw new Error(`There is no button "${name}".`);
      found.click();
      await settle();
    },
    settle,
  };
}
