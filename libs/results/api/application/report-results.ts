import { Injectable } from '@nestjs/common';
import { DialogueReads, type DialogueRef } from '@samrad/dialogues/api';
import { requireRole } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { Audience, ResultsReport } from '@samrad/results/contract';
import { ResultsReadModel } from '../persistence/results.read-model';
import { presentReports, type Reports } from './present-report';
import { ReportCache } from './report-cache';

/** The figures of a dialogue, for everybody and for officials of its hosts. */
@Injectable()
export class ReportResults {
  private readonly cache: ReportCache<Reports & { readonly lastSeq: number }>;

  constructor(
    private readonly dialogues: DialogueReads,
    results: ResultsReadModel,
  ) {
    this.cache = new ReportCache({
      moved: (id, since) => results.moved(id, since),
      count: async (id) => {
        const reports = presentReports(id, await results.count(id));
        return { ...reports, lastSeq: reports.public.lastSeq };
      },
    });
  }

  /** @throws Problem dialogues.not-found, platform.forbidden */
  async report(actor: Actor, slug: string, audience: Audience): Promise<ResultsReport> {
    const dialogue = await this.dialogues.require(slug);
    if (audience === 'official') requireRole(actor, dialogue.hostIds, 'official');
    return this.of(dialogue, audience);
  }

  /** For those who have seen to it already that the reader may have it. */
  async of(dialogue: DialogueRef, audience: Audience): Promise<ResultsReport> {
    const reports = await this.cache.get(dialogue.id);
    return reports[audience];
  }
}
