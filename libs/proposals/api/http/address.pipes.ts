import { Injectable, type PipeTransform } from '@nestjs/common';
import { DIALOGUE_LIMITS, SLUG } from '@samrad/dialogues/contract';
import { Problem } from '@samrad/platform/api';

/** What cannot be a dialogue's address names none. @throws Problem dialogues.not-found */
@Injectable()
export class SlugPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    const fits = value.length <= DIALOGUE_LIMITS.slug.most && SLUG.test(value);
    if (!fits) throw new Problem('dialogues.not-found');
    return value;
  }
}

/** A proposal's number in its dialogue. @throws Problem proposals.not-found */
@Injectable()
export class ProposalNumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new Problem('proposals.not-found');
    return Number(value);
  }
}

/** A participant's id. @throws Problem proposals.not-coauthor */
@Injectable()
export class ParticipantPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) {
      throw new Problem('proposals.not-coauthor');
    }
    return value;
  }
}
