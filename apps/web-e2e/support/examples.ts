import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

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
  '/invitations/*': { path: `/invitations/${TOKEN}`, status: 410 },
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
  '/desk/cases/*': {
    path: '/desk/cases/00000000-0000-7000-8000-000000000000',
    as: MODERATOR,
    status: 404,
  },
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

/**
 * One example for every route of the router, with the demo in the database. A route that is missing
 * here fails the accessibility check, so that no page is left out.
 * @param ownProposal number of a proposal that the resident has made
 */
export function examples(ownProposal: number): Readonly<Record<string, Example>> {
  return {
    ...OPEN_TO_ALL,
    ...FOR_RESIDENTS,
    ...FOR_STAFF,
    '/dialogues/*/proposals/*/edit': {
      path: `${BUSES}/proposals/${ownProposal}/edit`,
      as: RESIDENT,
    },
  };
}

/** The resident makes a proposal of his own; returns its number. */
export async function makeProposal(page: Page, origin: string): Promise<number> {
  const answer = await page.request.post(`/api${BUSES}/proposals`, {
    headers: { 'idempotency-key': randomUUID(), origin },
    data: {
      title: 'Visa på skylten att bussen väntar',
      body: 'Den som sitter på bussen behöver också veta varför den står still.',
      language: 'sv',
    },
  });
  if (!answer.ok()) throw new Error(`The proposal was refused: ${await answer.text()}`);
  return ((await answer.json()) as { number: number }).number;
}
