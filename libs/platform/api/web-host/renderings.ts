import { bestLanguage } from '@samrad/platform/contract';
import type { Request, Response } from 'express';
import { randomBytes } from 'node:crypto';
import { networkOf } from '../http/network-of';
import type { Page, PageRenderer } from './page-renderer';
import { RenderQueue, TooBusy } from './render-queue';
import { nonceOf } from './security-headers';

/** More at once only take longer each, and hold their memory meanwhile. */
const AT_ONCE = 4;

/** About as many as are rendered in the few seconds that somebody waits for a page. */
const PLACES = 64;

/** Half of all: a school behind one address comes in, and nobody alone keeps everybody else out. */
const MOST_FROM_ONE_NETWORK = (AT_ONCE + PLACES) / 2;

interface Rendering {
  /** Who waits for it; each gets the page with its own nonce. */
  readonly readers: Response[];
  /** Stands where the nonces come. Nobody outside ever sees it, so no text can contain it. */
  readonly standIn: string;
  readonly page: Promise<Page | null>;
}

/** Every reader has gone away; there is nobody to answer. */
export class NobodyWaits extends Error {}

/** Pages by way of a queue; readers who would see the very same page share its rendering. */
export class Renderings {
  private readonly underWay = new Map<string, Rendering>();
  private readonly queue = new RenderQueue(AT_ONCE, PLACES);
  private readonly from = new Map<string, number>();

  constructor(private readonly renderer: Pick<PageRenderer, 'page'>) {}

  /**
   * The page that this response is to carry; null when it could not be rendered.
   * @throws TooBusy when too many are asked for · NobodyWaits when the reader went away meanwhile
   */
  async pageFor(response: Response): Promise<Page | null> {
    const { page, standIn } = this.join(response);
    const whole = await page;
    return whole && { ...whole, html: whole.html.replaceAll(standIn, nonceOf(response)) };
  }

  private join(response: Response): Rendering {
    const key = sameFor(response.req);
    const shared = key === null ? undefined : this.underWay.get(key);
    if (shared) {
      shared.readers.push(response);
      return shared;
    }
    const readers = [response];
    const standIn = randomBytes(16).toString('base64url');
    const network = networkOf(response.req.ip ?? '');
    const page = this.within(network, () => this.render(readers, standIn));
    const rendering = { readers, standIn, page };
    if (key !== null) {
      this.underWay.set(key, rendering);
      const forget = () => void this.underWay.delete(key);
      page.then(forget, forget);
    }
    return rendering;
  }

  /** @throws TooBusy when this network has its share of the queue already */
  private async within(network: string, work: () => Promise<Page | null>): Promise<Page | null> {
    const already = this.from.get(network) ?? 0;
    if (already >= MOST_FROM_ONE_NETWORK) throw new TooBusy('One network asks for too many pages.');
    this.from.set(network, already + 1);
    try {
      return await this.queue.run(work);
    } finally {
      const left = (this.from.get(network) ?? 1) - 1;
      if (left === 0) this.from.delete(network);
      else this.from.set(network, left);
    }
  }

  /** Begins only now that its turn has come, for one who is still there. */
  private async render(readers: readonly Response[], standIn: string): Promise<Page | null> {
    const reader = readers.find((response) => !response.destroyed);
    if (!reader) throw new NobodyWaits();
    return this.renderer.page(reader.req, standIn);
  }
}

/**
 * What decides how a page looks to somebody without cookies; null for one who has any. No answer
 * outlives its rendering, so nobody sees a page older than their question.
 */
function sameFor({ method, headers, originalUrl }: Request): string | null {
  if (headers.cookie !== undefined) return null;
  const language = bestLanguage(headers['accept-language'] ?? '');
  return [method, headers.host, language, originalUrl].join(' ');
}
