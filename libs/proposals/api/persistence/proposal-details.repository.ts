import { Injectable } from '@nestjs/common';
import { Problem, StoredImages } from '@samrad/platform/api';
import { roundPin, type ImageRequest } from '@samrad/platform/contract';
import type { PlaceRequest } from '@samrad/proposals/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { ProposalEntity } from './proposal.entity';

interface Which {
  readonly id: string;
  readonly dialogueId: string;
  /** Who writes: images are an account's own until they are shown. */
  readonly accountId: string;
}

/** What a proposal says beside its words; what is left out stays as it is. */
export interface ProposalDetails {
  readonly categories?: readonly string[] | undefined;
  readonly place?: PlaceRequest | null | undefined;
  readonly images?: readonly ImageRequest[] | undefined;
}

/** Categories, place and images of proposals, as writes set them. */
@Injectable()
export class ProposalDetailsRepository {
  constructor(private readonly images: StoredImages) {}

  /** @throws Problem platform.invalid for a category of another dialogue, an image of somebody else's */
  async set(
    tx: WriteTransaction,
    which: Which,
    { categories, place, images }: ProposalDetails,
  ): Promise<void> {
    if (categories !== undefined) await this.setCategories(tx, which, categories);
    if (images !== undefined) await this.setImages(tx, which, images);
    if (place !== undefined) {
      await tx.manager.update(ProposalEntity, { id: which.id }, columnsOf(place));
    }
  }

  /** Nobody sees them any longer, and in a while they are gone. */
  async dropImages(tx: WriteTransaction, id: string): Promise<void> {
    await this.images.release(tx, await this.removeImages(tx, id));
  }

  private async setImages(
    tx: WriteTransaction,
    { id, accountId }: Which,
    images: readonly ImageRequest[],
  ): Promise<void> {
    const ids = images.map((image) => image.id);
    const before = await this.removeImages(tx, id);
    const added = ids.filter((each) => !before.includes(each));
    const used = await this.images.use(tx, accountId, added);
    if (used.length < added.length) throw Problem.field('images', 'choice');
    await this.images.release(
      tx,
      before.filter((each) => !ids.includes(each)),
    );
    await tx.query(
      `INSERT INTO proposal_image (proposal_id, image_id, alt, position)
       SELECT $1, w.id, w.alt, w.position
       FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS w (id, alt, position)`,
      [id, ids, images.map(({ alt }) => alt)],
    );
  }

  private async removeImages(tx: WriteTransaction, id: string): Promise<string[]> {
    const gone = await tx.query<{ id: string }>(
      'DELETE FROM proposal_image WHERE proposal_id = $1 RETURNING image_id AS id',
      [id],
    );
    return gone.map((image) => image.id);
  }

  private async setCategories(
    tx: WriteTransaction,
    { id, dialogueId }: Which,
    categories: readonly string[],
  ): Promise<void> {
    await tx.query('DELETE FROM proposal_category WHERE proposal_id = $1', [id]);
    if (categories.length === 0) return;
    const kept = await tx.query(
      `INSERT INTO proposal_category (proposal_id, dialogue_id, category_id, position)
       SELECT $1, c.dialogue_id, c.id, w.position
       FROM unnest($3::uuid[]) WITH ORDINALITY AS w (id, position)
       JOIN dialogue_category c ON c.id = w.id AND c.dialogue_id = $2
       RETURNING category_id`,
      [id, dialogueId, categories],
    );
    if (kept.length < categories.length) throw Problem.field('categories', 'choice');
  }
}

/** As the register keeps it. */
export function placeKept(place: PlaceRequest | null) {
  if (place === null) return null;
  const { longitude, latitude, municipality, placeName } = columnsOf(place);
  return { municipality, name: placeName, longitude, latitude };
}

function columnsOf(place: PlaceRequest | null) {
  const pin = place?.pin ? roundPin(place.pin) : null;
  return {
    municipality: place?.municipality ?? null,
    placeName: place?.name ?? null,
    longitude: pin?.longitude ?? null,
    latitude: pin?.latitude ?? null,
  };
}
