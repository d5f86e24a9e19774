import type { EntityClass } from '@samrad/platform/api';
import { ImportedDialogueEntity } from './imported-dialogue.entity';
import {
  ImportedParticipantEntity,
  ImportedProposalEntity,
  ImportedStatementEntity,
} from './imported-facts.entity';
import { MunicipalityReleaseEntity } from './municipality-release.entity';
import { ReaderEntity, ReaderKeyEntity, ReaderTotalEntity } from './reader.entities';
import { VoterEntity } from './voter.entity';

export const resultsEntities: readonly EntityClass[] = [
  ImportedDialogueEntity,
  ImportedParticipantEntity,
  ImportedProposalEntity,
  ImportedStatementEntity,
  MunicipalityReleaseEntity,
  ReaderEntity,
  ReaderKeyEntity,
  ReaderTotalEntity,
  VoterEntity,
];
