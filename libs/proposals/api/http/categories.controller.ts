import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { CurrentActor, CurrentWrite, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { CategoriesWritten, CategoryList } from '@samrad/proposals/contract';
import { ChangeCategories } from '../application/change-categories';
import { CategoryListReadModel } from '../persistence/category-list.read-model';
import { SlugPipe } from './address.pipes';
import { ChangeCategoriesBody } from './dto/change-categories.body';

@Controller('api/dialogues/:slug/categories')
export class CategoriesController {
  constructor(
    private readonly lists: CategoryListReadModel,
    private readonly changeCategories: ChangeCategories,
  ) {}

  /** What a dialogue sorts its proposals by, in all its languages. */
  @Get()
  list(@CurrentActor() actor: Actor, @Param('slug', SlugPipe) slug: string): Promise<CategoryList> {
    return this.lists.list(slug, actor);
  }

  /** Says what proposals are sorted by; officials of those who host. */
  @Put()
  change(
    @CurrentWrite() ctx: WriteContext,
    @Param('slug', SlugPipe) slug: string,
    @Body() body: ChangeCategoriesBody,
  ): Promise<CategoriesWritten> {
    return this.changeCategories.execute(ctx, slug, body);
  }
}
