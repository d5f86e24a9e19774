import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import type { CodeMade, InvitationCode, Joined } from '@samrad/dialogues/contract';
import {
  CurrentActor,
  CurrentWrite,
  networkOf,
  PageQuery,
  Problem,
  type WriteContext,
} from '@samrad/platform/api';
import type { Actor, Page } from '@samrad/platform/contract';
import type { Request } from 'express';
import { JoinByCode } from '../application/join-by-code';
import { MakeCode } from '../application/make-code';
import { RevokeCode } from '../application/revoke-code';
import { InvitationCodeListReadModel } from '../persistence/invitation-code-list.read-model';
import { JoinBody, MakeCodeBody } from './dto/taking-part.body';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Controller('api/dialogues/:slug')
export class InvitationCodesController {
  constructor(
    private readonly codes: InvitationCodeListReadModel,
    private readonly makeCode: MakeCode,
    private readonly revokeCode: RevokeCode,
    private readonly joinByCode: JoinByCode,
  ) {}

  /** The dialogue's invitation codes with uses left, never the codes themselves; officials of its hosts. */
  @Get('codes')
  list(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: PageQuery,
  ): Promise<Page<InvitationCode>> {
    return this.codes.page(slug, actor, query);
  }

  /** Makes a code and tells it, this once. */
  @Post('codes')
  make(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Body() body: MakeCodeBody,
  ): Promise<CodeMade> {
    return this.makeCode.execute(ctx, slug, body);
  }

  /** Takes a code out of use; whoever it has let in stays in. */
  @Delete('codes/:id')
  @HttpCode(204)
  revoke(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Param('id') id: string,
  ): Promise<void> {
    if (!UUID.test(id)) throw new Problem('dialogues.code-not-found');
    return this.revokeCode.execute(ctx, slug, id);
  }

  /** Lets the reader into a dialogue for invited people. */
  @Post('join')
  @HttpCode(200)
  join(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Body() body: JoinBody,
    @Req() request: Request,
  ): Promise<Joined> {
    const network = networkOf(request.ip ?? '');
    return this.joinByCode.execute(ctx, { slug, code: body.code, network });
  }
}
