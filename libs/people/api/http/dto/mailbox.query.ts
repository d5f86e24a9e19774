import { PageQuery } from '@samrad/platform/api';
import { IsOptional } from 'class-validator';
import { IsAddress } from '../email.validator';

export class MailboxQuery extends PageQuery {
  /** Only mail to this address. */
  @IsOptional()
  @IsAddress()
  to?: string;
}
