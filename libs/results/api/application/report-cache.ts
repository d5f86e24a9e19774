import type { Moved } from '../persistence/results.read-model';

/** What is asked of whoever counts: how far the record is, and the report of it. */
export interface ReportSource<Report> {
  moved: (dialogueId: string, since: number) => Promise<Moved>;
  count: (dialogueId: string) => Promise<Report>;
}

interface Kept<Report> {
  readonly report: Report;
  readonly at: number;
  readonly tookMs: number;
}

/** A report that took so long is heavy: it may be shown while the record moves on. */
const LONG_MS = 500;
/** For so many times as long as it took, nobody asks for a newer one … */
const REST_FACTOR = 10;
/** … and for so many times as long, nobody waits for it: whoever asks sets it going. */
const PATIENCE_FACTOR = 60;
const MOST_KEPT = 100;

/**
 * Keeps each dialogue's report until its record moves. One is counted at a time in this process, and
 * those who ask for the same one while it is counted get it too: a crowd at a large dialogue costs
 * the database one counting. A report that is heavy to count is given a rest afterwards, and then
 * counted behind those who read the last one; the page says of which moment it is. What is no longer
 * to be seen is never shown from what was kept.
 */
export class ReportCache<Report extends { readonly lastSeq: number }> {
  private readonly kept = new Map<string, Kept<Report>>();
  private readonly counting = new Map<string, Promise<Report>>();
  private line: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: ReportSource<Report>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  async get(dialogueId: string): Promise<Report> {
    const kept = this.kept.get(dialogueId);
    // Asked for anew: what was counted before this question may lack what the asker has just done.
    const { lastSeq, onlyMore } = await this.source.moved(dialogueId, kept?.report.lastSeq ?? 0);
    if (kept && kept.report.lastSeq >= lastSeq) return kept.report;
    if (kept && onlyMore && this.isYoungerThan(PATIENCE_FACTOR, kept)) {
      if (!this.isYoungerThan(REST_FACTOR, kept)) this.beginBehind(dialogueId);
      return kept.report;
    }
    const running = this.counting.get(dialogueId);
    if (running) {
      const report = await running;
      if (report.lastSeq >= lastSeq) return report;
    }
    return this.counting.get(dialogueId) ?? this.begin(dialogueId);
  }

  /** Counts while others read the last report; when it fails they go on reading that. */
  private beginBehind(dialogueId: string): void {
    if (!this.counting.has(dialogueId)) void this.begin(dialogueId).catch(() => undefined);
  }

  private begin(dialogueId: string): Promise<Report> {
    const counted = this.line.then(() => this.count(dialogueId));
    this.line = counted.catch(() => undefined);
    this.counting.set(dialogueId, counted);
    const done = (): void => {
      this.counting.delete(dialogueId);
    };
    counted.then(done, done);
    return counted;
  }

  private async count(dialogueId: string): Promise<Report> {
    const started = this.now();
    const report = await this.source.count(dialogueId);
    const at = this.now();
    this.kept.delete(dialogueId);
    this.kept.set(dialogueId, { report, at, tookMs: at - started });
    const oldest = this.kept.keys().next();
    if (this.kept.size > MOST_KEPT && !oldest.done) this.kept.delete(oldest.value);
    return report;
  }

  private isYoungerThan(factor: number, { at, tookMs }: Kept<Report>): boolean {
    return tookMs > LONG_MS && this.now() - at < tookMs * factor;
  }
}
