import { TestBed } from '@angular/core/testing';
import axe from 'axe-core';
import { Api } from '../http/api';
import { ProblemError, UNREACHABLE } from '../http/problem';
import { FakeApi, setUpTexts } from '../testing';
import { ImagePicker, type PickedImage } from './image-picker';

const AXE_TAKES = 30_000;
const image = (id: string, alt: string | null = ''): PickedImage => ({
  ...{ id, alt },
  ...{ width: 800, height: 600 },
});
const SENT = { id: 'new', width: 640, height: 480 };
const GONE = new ProblemError('platform.image-not-found', 404);
const aFile = (name = 'bild.png', size = 10) =>
  new File([new Uint8Array(size)], name, { type: 'image/png' });

async function setup(images: readonly PickedImage[], answers: Record<string, unknown> = {}) {
  const api = new FakeApi({ 'POST /images': SENT, ...answers });
  TestBed.configureTestingModule({ providers: [{ provide: Api, useValue: api }] });
  await setUpTexts();
  const fixture = TestBed.createComponent(ImagePicker);
  fixture.componentRef.setInput('legend', 'Bilder');
  fixture.componentRef.setInput('most', 3);
  fixture.componentRef.setInput('images', images);
  const root = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(root);
  const settle = async (): Promise<void> => {
    for (let turns = 0; turns < 3; turns++) await fixture.whenStable();
  };
  await settle();
  const labelled = <E extends HTMLElement>(name: string): E | undefined => {
    const label = [...root.querySelectorAll('label')].find((l) => l.textContent.trim() === name);
    return (label?.control ?? undefined) as E | undefined;
  };
  const choose = async (chooser: HTMLInputElement, ...files: File[]): Promise<void> => {
    Object.defineProperty(chooser, 'files', { value: files, configurable: true });
    Object.defineProperty(chooser, 'value', { value: '', writable: true });
    chooser.dispatchEvent(new Event('change'));
    await settle();
  };
  return {
    ...{ fixture, api, root, settle, labelled, choose },
    now: () => fixture.componentInstance.images(),
    text: () => root.textContent.replace(/\s+/g, ' '),
    chooser: () => root.querySelector<HTMLInputElement>('input[type=file][aria-labelledby]'),
    press: async (name: string): Promise<void> => {
      const all = [...root.querySelectorAll('button')];
      all.find((each) => each.textContent.trim() === name)!.click();
      await settle();
    },
    fail: async (nth: number): Promise<void> => {
      root.querySelectorAll('img')[nth]!.dispatchEvent(new Event('error'));
      await settle();
    },
  };
}

describe('choosing images', () => {
  it('sends each as it is chosen, and asks what it shows', async () => {
    const { api, choose, chooser, labelled, now, settle } = await setup([]);
    expect(chooser()?.getAttribute('accept')).toBe('image/jpeg,image/png,image/webp,image/avif');
    await choose(chooser()!, aFile());
    expect(api.calls).toMatchObject([{ method: 'POST', path: '/images', body: expect.any(File) }]);
    expect(now()).toEqual([{ ...SENT, alt: '' }]);
    const words = labelled<HTMLInputElement>('Vad bild 1 visar')!;
    words.value = 'En hållplats';
    words.dispatchEvent(new Event('input'));
    await settle();
    expect(now()).toEqual([{ ...SENT, alt: 'En hållplats' }]);
  });

  it('asks for no words about what is decoration only, and again when it is not', async () => {
    const { labelled, now, settle } = await setup([image('a', 'Äng')]);
    const decoration = 'Bild 1 är bara till för att pryda';
    labelled<HTMLInputElement>(decoration)!.click();
    await settle();
    expect(now()[0]?.alt).toBeNull();
    expect(labelled('Vad bild 1 visar')).toBeUndefined();
    labelled<HTMLInputElement>(decoration)!.click();
    await settle();
    expect(labelled('Vad bild 1 visar')).toBeDefined();
  });

  it('takes no more than there is room for', async () => {
    const { api, choose, chooser, now } = await setup([image('a'), image('b')]);
    await choose(chooser()!, aFile('1.png'), aFile('2.png'));
    expect(api.calls).toHaveLength(1);
    expect(now()).toHaveLength(3);
    expect(chooser()).toBeNull();
  });

  it('says why one was not taken, and sends none that is too large', async () => {
    const { api, choose, chooser, now, text } = await setup([]);
    await choose(chooser()!, aFile('stor.png', 10_000_001));
    expect(api.calls).toEqual([]);
    expect(text()).toContain('Bilden är för stor.');
    expect(now()).toEqual([]);
  });

  it('takes away the one that is meant', async () => {
    const { now, press } = await setup([image('a'), image('b')]);
    await press('Ta bort bild 1');
    expect(now().map(({ id }) => id)).toEqual(['b']);
  });

  it('ties what is wrong to the words of its image', async () => {
    const { fixture, labelled, settle } = await setup([image('a', 'Äng'), image('b')]);
    fixture.componentRef.setInput('errors', ['', 'Skriv vad bilden visar.']);
    await settle();
    expect(labelled('Vad bild 1 visar')?.getAttribute('aria-invalid')).toBeNull();
    const wrong = labelled('Vad bild 2 visar')!;
    const described = wrong.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(
      'Skriv vad bilden visar.',
    );
  });
});

describe('an image that came back with an old draft', () => {
  const DRAFT = [image('old', 'Hållplatsen i snö'), image('kept', 'Äng')];
  const ANSWERS = { 'GET /images/old/small': GONE, 'GET /images/kept/small': null };

  it('is said to be gone, with the words about it kept for the one that takes its place', async () => {
    const { choose, fail, labelled, now, text } = await setup(DRAFT, ANSWERS);
    expect(text()).not.toContain('finns inte kvar');
    await fail(0);
    expect(text()).toContain('Bild 1 finns inte kvar.');
    expect(text()).not.toContain('Bild 2 finns inte kvar.');
    expect(labelled<HTMLInputElement>('Vad bild 1 visar')?.value).toBe('Hållplatsen i snö');
    await choose(labelled<HTMLInputElement>('Välj bild 1 igen')!, aFile());
    expect(now()).toEqual([{ ...SENT, alt: 'Hållplatsen i snö' }, DRAFT[1]]);
    expect(text()).not.toContain('finns inte kvar');
    expect(document.activeElement?.textContent.trim()).toBe('Ta bort bild 1');
  });

  it('is not said to be gone when the network is', async () => {
    const unreachable = new ProblemError(UNREACHABLE, 0);
    const { fail, text } = await setup(DRAFT, { 'GET /images/old/small': unreachable });
    await fail(0);
    expect(text()).not.toContain('finns inte kvar');
  });

  it('is found when the server refuses the images, seen or not', async () => {
    const { fixture, settle, text, root } = await setup(DRAFT, ANSWERS);
    fixture.componentRef.setInput('error', 'En bild finns inte längre.');
    await settle();
    expect(text()).toContain('Bild 1 finns inte kvar.');
    expect(text()).not.toContain('Bild 2 finns inte kvar.');
    expect(document.getElementById('images-error')?.textContent).toContain('En bild finns inte');
    expect(root.querySelector('#images')?.getAttribute('aria-describedby')).toContain(
      'images-error',
    );
  });

  it('leads to the images from a summary also when there is room for no more', async () => {
    const full = [...DRAFT, image('third', 'Skog')];
    const { root } = await setup(full, ANSWERS);
    root.querySelector<HTMLElement>('#images')!.focus();
    expect(document.activeElement?.tagName).toBe('FIELDSET');
  });

  it(
    'has no fault that axe can see',
    async () => {
      const { fail, root } = await setup(DRAFT, ANSWERS);
      await fail(0);
      const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
      const { violations } = await axe.run(root, { rules });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
    AXE_TAKES,
  );
});
