import type { IncomingMessage } from 'node:http';
import { LIVE_LIMITS } from '@samrad/register/contract';

/** How many connections each address has in this process. */
export class ConnectionCount {
  private readonly byAddress = new Map<string, number>();

  /** `proxies`: how many stand in front and add whom they speak for. */
  constructor(private readonly proxies: number) {}

  /** Counts a connection until it closes; false when its address has too many. */
  admit(request: IncomingMessage): boolean {
    const address = this.addressOf(request);
    const before = this.byAddress.get(address) ?? 0;
    if (before >= LIVE_LIMITS.connections) return false;
    this.byAddress.set(address, before + 1);
    request.socket.once('close', () => this.close(address));
    return true;
  }

  private close(address: string): void {
    const left = (this.byAddress.get(address) ?? 1) - 1;
    if (left > 0) this.byAddress.set(address, left);
    else this.byAddress.delete(address);
  }

  private addressOf({ headers, socket }: IncomingMessage): string {
    const told = String(headers['x-forwarded-for'] ?? '').split(',');
    const way = [...told.map((each) => each.trim()).filter(Boolean), socket.remoteAddress ?? ''];
    // Only what our own proxies added can be believed; what comes before them anybody may claim.
    return way.at(-1 - this.proxies) ?? way[0]!;
  }
}
