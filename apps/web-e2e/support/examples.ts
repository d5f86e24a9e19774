import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { Product } from './product';
import { pageAs } from './visit';

/** An address for a route, and who opens it. */
export interface Example {
  /** Below the language. */
  readonly path: string;
  /** E-mail of a person of the demo; nobody signed in when left out. */
  readonly as?: string;
  /** 200 unless told. */
  readonly status?: number;
}

const RESIDENT = 'resident@demo.example';
const OFFICIAL = 'official@demo.example';
const MODERATOR = 'moderator@demo.example';
const ADMINISTRATOR = 'administrator@demo.example';

/** A dialogue of the demo that takes proposals, and one that asks for stands. */
const BUSES = '/dialogues/bussarna-pa-landsbygden';
const SCHOOLWAYS = '/dialogues/tryggare-skolvagar';
/** One for invited people, and an official of its host. */
const INVITED = '/dialogues/elevraden-om-lunchen';
const OFFICIAL_THERE = 'moderator.koping@demo.example';
const TOKEN = 'x'.repeat(43);

/** Pages that anybody opens. */
const OPEN_TO_ALL: Readonly<Record<string, Example>> = {
  '/': { path: '' },
  '/failed': { path: '/failed', status: 404 },
  '/**': { path: '/nothing-here', status: 404 },
  '/conduct': { path: '/conduct' },
  '/privacy': { path: '/privacy' },
  '/accessibility': { path: '/accessibility' },
  '/kit': { path: '/kit' },
  '/dialogues': { path: '/dialogues' },
  '/dialogues/*': { path: BUSES },
  '/dialogues/*/proposals': { path: BUSES },
  '/search': { path: '/search?q=buss' },
  '/dialogues/*/search': { path: `${BUSES}/search?q=busar` },
  '/dialogues/*/moderation': { path: `${BUSES}/moderation` },
  '/dialogues/*/export': { path: `${BUSES}/export` },
  '/dialogues/*/results': { path: `${BUSES}/results` },
  '/organisations': { path: '/organisations' },
  '/sign-in': { path: '/sign-in' },
  '/sign-up': { path: '/sign-up' },
  '/confirm-address/*': { path: `/confirm-address/${TOKEN}` },
  '/reset-password': { path: '/reset-password' },
  '/reset-password/*': { path: `/reset-password/${TOKEN}` },
  '/mailbox': { path: '/mailbox' },
};

/** Pages that somebody who is signed in opens. */
const FOR_RESIDENTS: Readonly<Record<string, Example>> = {
  '/mine': { path: '/mine', as: RESIDENT },
  '/dialogues/*/proposals/new': { path: `${BUSES}/proposals/new`, as: RESIDENT },
  '/dialogues/*/proposals/*': { path: `${BUSES}/proposals/1`, as: RESIDENT },
  '/dialogues/*/join': { path: `${INVITED}/join`, as: RESIDENT },
  '/dialogues/*/statements': { path: `${SCHOOLWAYS}/statements`, as: RESIDENT },
  '/my-cases': { path: '/my-cases', as: RESIDENT },
  '/account': { path: '/account', as: RESIDENT },
};

/** Pages of those who host. */
const FOR_STAFF: Readonly<Record<string, Example>> = {
  '/desk/dialogues/*/results': { path: `/desk${BUSES}/results`, as: OFFICIAL },
  '/desk': { path: '/desk', as: OFFICIAL },
  '/desk/dialogues/new': { path: '/desk/dialogues/new', as: OFFICIAL },
  '/desk/dialogues/*/rounds': { path: `/desk${BUSES}/rounds`, as: MODERATOR },
  '/desk/dialogues/*/edit': { path: `/desk${BUSES}/edit`, as: OFFICIAL },
  '/desk/dialogues/*/categories': { path: `/desk${BUSES}/categories`, as: OFFICIAL },
  '/desk/dialogues/*/codes': { path: `/desk${INVITED}/codes`, as: OFFICIAL_THERE },
  '/desk/dialogues/*/hosts': { path: `/desk${BUSES}/hosts`, as: OFFICIAL },
  '/desk/queue': { path: '/desk/queue', as: MODERATOR },
  '/desk/dialogues/*/queue': { path: `/desk${BUSES}/queue`, as: MODERATOR },
  '/desk/dialogues/*/suspensions': { path: `/desk${BUSES}/suspensions`, as: MODERATOR },
  '/desk/dialogues/*/comments': { path: `/desk${BUSES}/comments`, as: MODERATOR },
  '/organisations/*': { path: '/organisations/region-vastmanland', as: ADMINISTRATOR },
  '/organisations/new': { path: '/organisations/new', as: ADMINISTRATOR },
  '/organisations/*/edit': { path: '/organisations/region-vastmanland/edit', as: ADMINISTRATOR },
  '/organisations/*/members': {
    path: '/organisations/region-vastmanland/members',
    as: ADMINISTRATOR,
  },
};

/** What the examples are about that has no address of its own in the demo. */
export interface Made {
  /** Number of a proposal that the resident has made. */
  readonly proposal: number;
  /** A case that waits for the moderator. */
  readonly caseId: string;
  /** The link of an invitation that nobody has answered. */
  readonly invitation: string;
}

/**
 * One example for every route of the router, with the demo in the database. A route that is missing
 * here fails the accessibility check, so that no page is left out.
 */
export function examples(made: Made): Readonly<Record<string, Example>> {
  return {
    ...OPEN_TO_ALL,
    ...FOR_RESIDENTS,
    ...FOR_STAFF,
    '/dialogues/*/proposals/*/edit': {
      path: `${BUSES}/proposals/${made.proposal}/edit`,
      as: RESIDENT,
    },
    '/desk/cases/*': { path: `/desk/cases/${made.caseId}`, as: MODERATOR },
    '/invitations/*': { path: `/invitations/${made.invitation}` },
  };
}

/** Makes what the examples need, each by the person who may. */
export async function makeForExamples(browser: Browser, product: Product): Promise<Made> {
  const by = async <T>(email: string, make: (page: Page) => Promise<T>): Promise<T> => {
    const page = await pageAs(browser, product, email);
    const made = await make(page);
    await page.context().close();
    return made;
  };
  return {
    proposal: await by(RESIDENT, (page) => makeProposal(page, product.url)),
    caseId: await by(MODERATOR, findCase),
    invitation: await by(ADMINISTRATOR, (page) => invite(page, product.url)),
  };
}

async function findCase(page: Page): Promise<string> {
  const answer = await page.request.get('/api/desk/queue?filter=all');
  const [first] = ((await answer.json()) as { items: { id: string }[] }).items;
  if (!first) throw new Error('Nothing waits in the queue of the demo.');
  return first.id;
}

/** Invites somebody; the link comes by mail, which the demo shows. */
async function invite(page: Page, origin: string): Promise<string> {
  const email = 'inbjuden@demo.example';
  await send(page, origin, '/organisations/region-vastmanland/invitations', {
    ...{ email, role: 'moderator', language: 'sv' },
  });
  const answer = await page.request.get(`/api/mailbox?to=${encodeURIComponent(email)}`);
  const token = /invitations\/([\w-]{43})/.exec(await answer.text())?.[1];
  if (!token) throw new Error('No invitation has been mailed.');
  return token;
}

async function send<T>(page: Page, origin: string, path: string, data: object): Promise<T> {
  const answer = await page.request.post(`/api${path}`, {
    headers: { 'idempotency-key': randomUUID(), origin },
    data,
  });
  if (!answer.ok()) throw new Error(`${path} was refused: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The resident makes a proposal of his own; returns its number. */
async function makeProposal(page: Page, origin: string): Promise<number> {
  const { number } = await send<{ number: number }>(page, origin, `${BUSES}/proposals`, {
    title: 'Visa på skylten att bussen väntar',
    body: 'Den som sitter på bussen behöver också veta varför den står still.',
    language: 'sv',
  });
  return number;
}
