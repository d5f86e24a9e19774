import { Injectable } from '@nestjs/common';
import { Problem } from '@samrad/platform/api';
import { roundPin } from '@samrad/platform/contract';
import type { PlaceRequest } from '@samrad/proposals/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { ProposalEntity } from './proposal.entity';

interface Which {
  readonly id: string;
  readonly dialogueId: string;
}

/** What a proposal says beside its words; what is left out stays as it is. */
export interface ProposalDetails {
  readonly categories?: readonly string[] | undefined;
  readonly place?: PlaceRequest | null | undefined;
}

/** Categories and place of proposals, as writes set them. */
@Injectable()
export class ProposalDetailsRepository {
  /** @throws Problem platform.invalid for a category that is not the dialogue's */
  async set(
    tx: WriteTransaction,
    which: Which,
    { categories, place }: ProposalDetails,
  ): Promise<void> {
    if (categories !== undefined) await this.setCategories(tx, which, categories);
    if (place !== undefined) {
      await tx.manager.update(ProposalEntity, { id: which.id }, columnsOf(place));
    }
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
