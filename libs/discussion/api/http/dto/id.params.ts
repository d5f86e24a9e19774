import { IsUUID } from 'class-validator';

/** The id in a path. */
export class IdParams {
  @IsUUID()
  id!: string;
}
