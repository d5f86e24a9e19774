import { Problem } from '@samrad/platform/api';

/** Who asks for a place. */
export interface Reader {
  /** What is counted as one: a network for everybody, an account for officials. */
  readonly from: string;
  readonly isOfficial: boolean;
}

export interface PlaceLimits {
  readonly places: number;
  /** Of the places, how many only officials get. */
  readonly keptForOfficials: number;
  /** So that few networks cannot fill all places that are for everybody. */
  readonly mostPerNetwork: number;
  readonly mostPerOfficial: number;
  /** How long one waits in the line. */
  readonly patienceMs: number;
}

interface Waiting {
  readonly reader: Reader;
  readonly go: () => void;
}

/**
 * A few places, and a line before them: who waits too long is told to come back. Nobody fills them
 * alone, and the officials who answer a dialogue find one however many others read slowly.
 */
export class ExportPlaces {
  private readonly seated = new Set<Reader>();
  private readonly line: Waiting[] = [];

  constructor(private readonly limits: PlaceLimits) {}

  /** Resolves with what gives the place back, once. @throws Problem results.too-many-exports */
  async take(asking: Reader, signal: AbortSignal): Promise<() => void> {
    // A thing of its own, so that one reader's places are told apart.
    const reader = { ...asking };
    if (this.mayEnter(reader)) this.seated.add(reader);
    else await this.wait(reader, signal);
    return () => {
      if (this.seated.delete(reader)) this.callNext();
    };
  }

  private mayEnter(reader: Reader): boolean {
    const { places, keptForOfficials, mostPerNetwork, mostPerOfficial } = this.limits;
    const most = reader.isOfficial ? mostPerOfficial : mostPerNetwork;
    const seated = [...this.seated];
    const others = seated.filter((each) => !each.isOfficial).length;
    const own = seated.filter((each) => each.from === reader.from).length;
    const isKept = !reader.isOfficial && others >= places - keptForOfficials;
    return seated.length < places && own < most && !isKept;
  }

  /** The place goes straight to the first in line who may have it. */
  private callNext(): void {
    const next = this.line.find(({ reader }) => this.mayEnter(reader));
    if (!next) return;
    this.line.splice(this.line.indexOf(next), 1);
    this.seated.add(next.reader);
    next.go();
  }

  private wait(reader: Reader, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        const place = this.line.indexOf(waiting);
        if (place >= 0) this.line.splice(place, 1);
        settle();
        reject(new Problem('results.too-many-exports'));
      };
      const timer = setTimeout(leave, this.limits.patienceMs);
      const settle = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', leave);
      };
      const waiting: Waiting = {
        reader,
        go: () => {
          settle();
          resolve();
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      this.line.push(waiting);
      if (signal.aborted) leave();
    });
  }
}
