import { readFileSync } from 'node:fs';

const EVERY_MS = 20;

/** Resident memory of a process in MB; null where the system does not tell it. */
export function residentMemory(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}

/** How far the memory of a process rises while something is done. */
export class PeakMemory {
  private peak: number | null;
  private readonly timer: NodeJS.Timeout;

  private constructor(
    private readonly pid: number,
    private readonly before: number | null,
  ) {
    this.peak = before;
    this.timer = setInterval(() => this.look(), EVERY_MS);
  }

  static watch(pid: number): PeakMemory {
    return new PeakMemory(pid, residentMemory(pid));
  }

  /** MB above the beginning; null where it cannot be known. */
  stop(): number | null {
    clearInterval(this.timer);
    this.look();
    return this.before === null || this.peak === null ? null : this.peak - this.before;
  }

  private look(): void {
    const now = residentMemory(this.pid);
    if (now !== null && this.peak !== null) this.peak = Math.max(this.peak, now);
  }
}
