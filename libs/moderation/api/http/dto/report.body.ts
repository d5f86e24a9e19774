import { REPORT_LIMITS, RULES, type ReportRequest, type Rule } from '@samrad/moderation/contract';
import { IsText } from '@samrad/platform/api';
import type { Same } from '@samrad/platform/contract';
import { IsIn } from 'class-validator';

export class ReportBody {
  @IsIn(RULES)
  readonly rule!: Rule;

  @IsText(REPORT_LIMITS.words)
  readonly words!: string;
}
true satisfies Same<ReportBody, ReportRequest>;
