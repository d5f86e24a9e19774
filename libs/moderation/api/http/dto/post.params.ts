import { POST_KINDS, type PostKind } from '@samrad/discussion/contract';
import { IsIn, IsUUID } from 'class-validator';

export class PostParams {
  @IsIn(POST_KINDS)
  readonly kind!: PostKind;

  @IsUUID()
  readonly id!: string;
}
