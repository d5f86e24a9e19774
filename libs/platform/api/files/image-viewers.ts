import { Injectable } from '@nestjs/common';

/**
 * Who sees an image because of what it stands with: everybody, or nobody any longer, not even whoever
 * put it in; null: it stands with nothing of this subject.
 */
export type Sight = 'everybody' | 'nobody' | null;
export type SightOf = (imageId: string) => Promise<Sight>;

/** Subjects say here, once, who sees the images they show. */
@Injectable()
export class ImageViewers {
  private readonly rules: SightOf[] = [];

  register(rule: SightOf): void {
    this.rules.push(rule);
  }

  async sightOf(imageId: string): Promise<Sight> {
    const sights = await Promise.all(this.rules.map((rule) => rule(imageId)));
    return (
      sights.find((sight) => sight === 'nobody') ?? sights.find((sight) => sight !== null) ?? null
    );
  }
}
