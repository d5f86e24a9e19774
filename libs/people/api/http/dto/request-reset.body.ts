import type { Same } from '@samrad/platform/contract';
import type { RequestResetRequest } from '@samrad/people/contract';
import { IsAddress } from '../email.validator';

export class RequestResetBody {
  @IsAddress()
  readonly email!: string;
}
true satisfies Same<RequestResetBody, RequestResetRequest>;
