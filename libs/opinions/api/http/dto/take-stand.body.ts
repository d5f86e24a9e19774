import { STANDS, type Stand, type TakeStandRequest } from '@samrad/opinions/contract';
import type { Same } from '@samrad/platform/contract';
import { IsIn } from 'class-validator';

export class TakeStandBody {
  @IsIn(STANDS)
  readonly value!: Stand;
}
true satisfies Same<TakeStandBody, TakeStandRequest>;
