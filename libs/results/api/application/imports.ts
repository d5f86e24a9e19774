import { Injectable } from '@nestjs/common';
import { DIALOGUE_LIMITS, SLUG, slugOf } from '@samrad/dialogues/contract';
import { IMPORTS_KIND } from '@samrad/people/contract';
import { newId } from '@samrad/platform/api';
import { LANGUAGE_TAG, SYSTEM } from '@samrad/platform/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { HOUSE_STREAM } from '@samrad/register/contract';
import type { ImportFigures, ImportSource } from '@samrad/results/contract';
import { RowLedger } from '@samrad/results/core';
import { ImportsRepository } from '../persistence/imports.repository';
import { ImportRefusal } from './import-refusal';
import type { ImportRequest } from './import-request';
import { recogniseImport } from './recognise-import';

/** What is imported: where it comes from, and the fingerprint of its files. */
export interface Subject {
  readonly source: ImportSource;
  /** What the source calls it: an address, or the folder's name. */
  readonly ref: string;
  readonly contentHash: Buffer;
  /** An address to fall back on. */
  readonly name: string;
}

/** What an import is given to do its work with, all in one transaction. */
export interface Importing {
  readonly tx: WriteTransaction;
  readonly ledger: RowLedger;
  readonly organisationId: string;
  readonly slug: string;
  /** Key of the dialogue; the same contents have the same one. */
  readonly sourceRef: string;
}

export type Counted = Omit<ImportFigures, 'dialogue' | 'rowsRead' | 'rowsSkipped' | 'seconds'>;
export type Stored = Counted & { readonly dialogueId: string };

const IMPORT_PLACE = {
  slug: 'import',
  kind: IMPORTS_KIND,
  name: 'Samråd från andra platser',
} as const;

/** What every import has in common: it happens once and whole, or not at all. */
@Injectable()
export class Imports {
  constructor(
    private readonly writes: Writes,
    private readonly repository: ImportsRepository,
  ) {}

  /** @throws ImportRefusal, ImportFault */
  async once(
    subject: Subject,
    request: ImportRequest,
    work: (importing: Importing) => Promise<Stored>,
  ): Promise<ImportFigures> {
    requireSound(request);
    const started = performance.now();
    const ctx = { actor: SYSTEM, idempotency: null };
    const figures = await this.writes.run(ctx, async (tx) => {
      await this.repository.begin(tx, subject.source);
      const earlier = await this.findEarlier(tx, subject, request);
      return earlier ?? this.take(tx, subject, request, work);
    });
    return { ...figures, seconds: Math.round(performance.now() - started) / 1000 };
  }

  private async findEarlier(
    tx: WriteTransaction,
    subject: Subject,
    { slug, progress }: ImportRequest,
  ): Promise<Omit<ImportFigures, 'seconds'> | null> {
    const known = await this.repository.known(tx, subject);
    const recognised = recogniseImport(known, slug);
    if (recognised.is === 'changed') {
      throw new ImportRefusal(
        `The dialogue ${recognised.slug} was imported from other files of ${subject.ref}; nothing is changed. ` +
          'Give these files a dialogue of their own with --slug.',
      );
    }
    if (recognised.is === 'new') return null;
    progress(
      `These files are imported already, as the dialogue ${recognised.slug}; nothing is changed.`,
    );
    return this.repository.figures(tx, subject.contentHash);
  }

  private async take(
    tx: WriteTransaction,
    subject: Subject,
    request: ImportRequest,
    work: (importing: Importing) => Promise<Stored>,
  ): Promise<Omit<ImportFigures, 'seconds'>> {
    const ledger = new RowLedger(request.onError, (fault) => request.progress(fault.message));
    const slug = await this.address(tx, subject, request);
    const { organisationId, isNew } = await this.host(tx, request.organisation);
    const sourceRef = `${subject.source}:${subject.contentHash.toString('hex')}`;
    const { dialogueId, ...counted } = await work({ tx, ledger, organisationId, slug, sourceRef });
    const { rowsRead, rowsSkipped } = ledger;
    await this.repository.keep(tx, dialogueId, subject, { ...counted, rowsRead, rowsSkipped });
    // Last, because everybody who writes outside dialogues waits for this place in the register.
    if (isNew) {
      const entry = {
        kind: 'organisation-created',
        subjectId: organisationId,
        payload: IMPORT_PLACE,
      };
      await tx.append({ dialogueId: HOUSE_STREAM, ...entry });
    }
    return { dialogue: slug, ...counted, rowsRead, rowsSkipped };
  }

  private async address(
    tx: WriteTransaction,
    subject: Subject,
    { slug }: ImportRequest,
  ): Promise<string> {
    const wanted = slug ?? (slugOf(subject.name) || subject.source);
    const taken = await this.repository.slugsLike(tx, wanted);
    if (!taken.has(wanted)) return wanted;
    if (slug !== undefined)
      throw new ImportRefusal(`There is another dialogue with the address ${slug}.`);
    let number = 2;
    while (taken.has(`${wanted}-${number}`)) number += 1;
    return `${wanted}-${number}`;
  }

  private async host(
    tx: WriteTransaction,
    slug: string | undefined,
  ): Promise<{ organisationId: string; isNew: boolean }> {
    const found = await this.repository.organisation(tx, slug ?? IMPORT_PLACE.slug);
    if (found !== null) return { organisationId: found, isNew: false };
    if (slug !== undefined)
      throw new ImportRefusal(`There is no organisation with the address ${slug}.`);
    const organisationId = newId();
    await this.repository.addOrganisation(tx, { id: organisationId, ...IMPORT_PLACE });
    return { organisationId, isNew: true };
  }
}

function requireSound({ slug, language }: ImportRequest): void {
  if (slug !== undefined && !(SLUG.test(slug) && slug.length <= DIALOGUE_LIMITS.slug.most)) {
    throw new ImportRefusal(
      `"${slug}" is no address: small letters a–z and figures, with hyphens between.`,
    );
  }
  if (language !== undefined && !LANGUAGE_TAG.test(language)) {
    throw new ImportRefusal(`"${language}" is no language tag such as sv or zh-Hant.`);
  }
}
