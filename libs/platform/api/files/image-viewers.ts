import { Injectable } from '@nestjs/common';
import type { Actor } from '@samrad/platform/contract';

/** Whether this reader may see that image because of what it stands with. */
export type MaySee = (imageId: string, actor: Actor) => Promise<boolean>;

/** Subjects say here, once, who sees the images they show. */
@Injectable()
export class ImageViewers {
  private readonly rules: MaySee[] = [];

  register(rule: MaySee): void {
    this.rules.push(rule);
  }

  async maySee(imageId: string, actor: Actor): Promise<boolean> {
    for (const rule of this.rules) if (await rule(imageId, actor)) return true;
    return false;
  }
}
