import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { NextStatement, StatementItem, StatementPage } from '@samrad/opinions/contract';
import { CurrentActor, CurrentWrite, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { AddStatement } from '../application/add-statement';
import { StatementReads } from '../application/statement-reads';
import { AddStatementBody } from './dto/add-statement.body';
import { StatementPageQuery } from './dto/statement-page.query';

@Controller('api/dialogues/:slug/statements')
export class StatementsController {
  constructor(
    private readonly reads: StatementReads,
    private readonly addStatement: AddStatement,
  ) {}

  /** Statements with their tallies and the reader's own stands, a page at a time. */
  @Get()
  page(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() { order = 'number', after, size }: StatementPageQuery,
  ): Promise<StatementPage> {
    return this.reads.page(actor, slug, { order, after, limit: size });
  }

  /** A statement that the reader has not taken a stand on, drawn by chance, fewest stands first. */
  @Get('next')
  next(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<NextStatement> {
    return this.reads.next(actor, slug);
  }

  /** Adds a statement for everybody to take a stand on. */
  @Post()
  add(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Body() body: AddStatementBody,
  ): Promise<StatementItem> {
    return this.addStatement.execute(ctx, { ...body, slug });
  }
}
