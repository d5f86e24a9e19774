/** What a category is called in one language. */
export interface CategoryName {
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
}

/** A category as it stands with a proposal. */
export interface ProposalCategory {
  readonly id: string;
  /** The dialogue's own language first. */
  readonly names: readonly CategoryName[];
}

/** A category of a dialogue, and how many proposals that stand are in it. */
export interface CategoryItem extends ProposalCategory {
  readonly proposals: number;
}

export interface CategoryList {
  /** The dialogue's own language, in which every category has a name. */
  readonly language: string;
  readonly items: readonly CategoryItem[];
  /** How often they have been saved. */
  readonly version: number;
  readonly allowedOperations: readonly 'change-categories'[];
}

export interface CategoryRequest {
  /** The one that is meant; a new one when left out. */
  readonly id?: string;
  readonly names: CategoryName[];
}

/** All that there shall be, in their order; what is left out goes, and leaves its proposals. */
export interface ChangeCategoriesRequest {
  /** The version that was read; what somebody else saved in between is not overwritten. */
  readonly version: number;
  readonly categories: CategoryRequest[];
}

export interface CategoriesWritten {
  readonly ids: readonly string[];
  readonly version: number;
}
