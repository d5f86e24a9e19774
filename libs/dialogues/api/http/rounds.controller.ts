import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { RoundChangeWire } from '@samrad/dialogues/contract';
import { CurrentWrite, PageQuery, type WriteContext } from '@samrad/platform/api';
import type { Page } from '@samrad/platform/contract';
import { ChangeRound } from '../application/change-round';
import { RoundChangesReadModel } from '../persistence/round-changes.read-model';
import { ChangeRoundBody } from './dto/change-round.body';
import { RoundParams } from './dto/round.params';

@Controller('api/dialogues/:slug')
export class RoundsController {
  constructor(
    private readonly changeRound: ChangeRound,
    private readonly changes: RoundChangesReadModel,
  ) {}

  /** What has been done to the rounds by hand, the latest first. */
  @Get('round-changes')
  list(@Param('slug') slug: string, @Query() query: PageQuery): Promise<Page<RoundChangeWire>> {
    return this.changes.page(slug, query.after, query.size);
  }

  /** Opens, extends, pauses, resumes or closes a round now; moderators and officials of a host. */
  @Post('rounds/:roundId/changes')
  change(
    @CurrentWrite() ctx: WriteContext,
    @Param() { slug, roundId }: RoundParams,
    @Body() body: ChangeRoundBody,
  ): Promise<RoundChangeWire> {
    return this.changeRound.execute(ctx, { slug, roundId, request: body });
  }
}
