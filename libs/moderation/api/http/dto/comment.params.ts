import { IsUUID } from 'class-validator';

export class CommentParams {
  @IsUUID()
  readonly id!: string;
}
