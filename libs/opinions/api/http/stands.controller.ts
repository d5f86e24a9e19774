import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import type { StandAnswer } from '@samrad/opinions/contract';
import { CurrentWrite, type WriteContext } from '@samrad/platform/api';
import { TakeStand } from '../application/take-stand';
import { StatementParams } from './dto/statement.params';
import { TakeStandBody } from './dto/take-stand.body';

/** One's own stand on a statement. There is no way to read anybody else's. */
@Controller('api/dialogues/:slug/statements/:number/stand')
export class StandsController {
  constructor(private readonly takeStand: TakeStand) {}

  /** Takes a stand, or changes it. */
  @Put()
  take(
    @CurrentWrite() ctx: WriteContext,
    @Param() { slug, number }: StatementParams,
    @Body() { value }: TakeStandBody,
  ): Promise<StandAnswer> {
    return this.takeStand.execute(ctx, { slug, number, value });
  }

  /** Takes one's stand back, as if it had never been taken. */
  @Delete()
  takeBack(
    @CurrentWrite() ctx: WriteContext,
    @Param() { slug, number }: StatementParams,
  ): Promise<StandAnswer> {
    return this.takeStand.execute(ctx, { slug, number, value: null });
  }
}
