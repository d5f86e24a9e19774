import type { EntityClass } from '@samrad/platform/api';
import { ImportedDialogueEntity } from './imported-dialogue.entity';
import {
  ImportedParticipantEntity,
  ImportedProposalEntity,
  ImportedStatementEntity,
} from './imported-facts.entity';
import { MunicipalityReleaseEntity, MunicipalitySayerEntity } from './municipality-release.entity';
import { ReaderEntity, ReaderKeyEntity, ReaderTotalEntity } from './reader.entities';
import { VoterEntity } from './voter.entity';

export const resultsEntities: readonly EntityClass[] = [
  ImportedDialogueEntity,
  ImportedParticipantEntity,
  ImportedProposalEntity,
  ImportedStatementEntity,
  MunicipalityReleaseEntity,
  MunicipalitySayerEntity,
  ReaderEntity,
  ReaderKeyEntity,
  ReaderTotalEntity,
  VoterEntity,
];
