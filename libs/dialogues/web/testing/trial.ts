import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Me } from '@samrad/people/contract';
import { peopleTexts, Session } from '@samrad/people/web';
import { Api, Toaster, type InterfaceLanguage } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { dialogueTexts } from '../dialogues.texts';
import { faultsIn } from './faults';

/** Somebody who is signed in, and lives where it says. */
export function someone(municipality: Me['account']['municipality'] = null): Me {
  const account = { id: 'anna', email: 'anna@example.se', language: 'sv', emailConfirmed: true };
  return { account: { ...account, municipality }, memberships: [], allowedOperations: [] } as Me;
}

interface Setting {
  readonly answers?: Record<string, unknown>;
  readonly me?: Me | null;
  readonly language?: InterfaceLanguage;
}

/** Puts a component on the page for somebody, with answers for what it asks, and finds its parts. */
export async function trial<T>(
  component: Type<T>,
  inputs: Readonly<Record<string, unknown>>,
  { answers = {}, me = someone(), language = 'sv' }: Setting = {},
) {
  const api = new FakeApi({ 'GET /me': { me, demo: false }, ...answers });
  const toasts: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: Toaster, useValue: { show: (text: string) => toasts.push(text) } },
    ],
  });
  await setUpTexts([dialogueTexts, peopleTexts], language);
  await TestBed.inject(Session).ready();
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const root = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(root);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  return { fixture, api, toasts, navigate, settle, ...partsOf(root, settle) };
}

function partsOf(root: HTMLElement, settle: () => Promise<void>) {
  const named = <E extends HTMLElement>(css: string, name: string): E | undefined =>
    [...root.querySelectorAll<E>(css)].find((each) => nameOf(each).includes(name));
  const field = (label: string): HTMLInputElement =>
    root.querySelector<HTMLInputElement>(`#${named<HTMLLabelElement>('label', label)?.htmlFor}`)!;
  return {
    root,
    field,
    text: (): string => root.textContent.replace(/\s+/g, ' ').trim(),
    link: (name: string) => named<HTMLAnchorElement>('a', name)?.getAttribute('href'),
    button: (name: string) => named<HTMLButtonElement>('button', name),
    press: async (name: string): Promise<void> => {
      named<HTMLButtonElement>('button', name)!.click();
      await settle();
      await settle();
    },
    choose: async (label: string): Promise<void> => {
      named('label', label)!.querySelector('input')!.click();
      await settle();
    },
    type: (label: string, words: string): void => {
      field(label).value = words;
      field(label).dispatchEvent(new Event('input'));
    },
    faults: () => faultsIn(root),
  };
}

function nameOf(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
}
