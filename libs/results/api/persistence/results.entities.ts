import type { EntityClass } from '@samrad/platform/api';
import { ImportedDialogueEntity } from './imported-dialogue.entity';
import {
  ImportedParticipantEntity,
  ImportedProposalEntity,
  ImportedStatementEntity,
} from './imported-facts.entity';
import { VoterEntity } from './voter.entity';

export const resultsEntities: readonly EntityClass[] = [
  ImportedDialogueEntity,
  ImportedParticipantEntity,
  ImportedProposalEntity,
  ImportedStatementEntity,
  VoterEntity,
];
