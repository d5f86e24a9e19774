import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { DialogueDetail, DialoguePage, DialogueWritten } from '@samrad/dialogues/contract';
import { CurrentActor, CurrentWrite, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { ChangeDialogue } from '../application/change-dialogue';
import { CreateDialogue } from '../application/create-dialogue';
import { DialogueDetailReadModel } from '../persistence/dialogue-detail.read-model';
import { DialogueListReadModel } from '../persistence/dialogue-list.read-model';
import { ChangeDialogueBody } from './dto/change-dialogue.body';
import { CreateDialogueBody } from './dto/create-dialogue.body';
import { DialogueListQuery, LanguageQuery } from './dto/dialogue-list.query';

@Controller('api/dialogues')
export class DialoguesController {
  constructor(
    private readonly lists: DialogueListReadModel,
    private readonly details: DialogueDetailReadModel,
    private readonly createDialogue: CreateDialogue,
    private readonly changeDialogue: ChangeDialogue,
  ) {}

  /** Dialogues in one state: open by what closes first, coming by what opens first, closed latest first. */
  @Get()
  list(@Query() query: DialogueListQuery): Promise<DialoguePage> {
    return this.lists.page(query);
  }

  /** The front page of a dialogue, in the language asked for where it has it. */
  @Get(':slug')
  detail(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: LanguageQuery,
  ): Promise<DialogueDetail> {
    return this.details.get(slug, actor, query.language);
  }

  /** Creates a dialogue; officials of the organisation that hosts. */
  @Post()
  create(
    @CurrentWrite() ctx: WriteContext,
    @Body() body: CreateDialogueBody,
  ): Promise<DialogueWritten> {
    return this.createDialogue.execute(ctx, body);
  }

  /** Changes texts and rounds that have not begun; officials of the organisation that hosts. */
  @Put(':slug')
  change(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug') slug: string,
    @Body() body: ChangeDialogueBody,
  ): Promise<DialogueWritten> {
    return this.changeDialogue.execute(ctx, { slug, request: body });
  }
}
