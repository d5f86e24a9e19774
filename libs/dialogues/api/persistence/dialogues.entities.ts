import { DialogueText } from './dialogue-text.entity';
import { Dialogue } from './dialogue.entity';
import { HostInvitationEntity } from './host-invitation.entity';
import { InvitationCodeEntity } from './invitation-code.entity';
import { Participant } from './participant.entity';
import { RoundChangeEntity } from './round-change.entity';
import { Round } from './round.entity';
import {
  DialogueAdmittedEntity,
  DialogueHostEntity,
  DialogueMunicipalityEntity,
  DialogueSuspensionEntity,
} from './taking-part.entities';

export const dialoguesEntities = [
  Dialogue,
  DialogueAdmittedEntity,
  DialogueHostEntity,
  DialogueMunicipalityEntity,
  DialogueSuspensionEntity,
  DialogueText,
  HostInvitationEntity,
  InvitationCodeEntity,
  Participant,
  Round,
  RoundChangeEntity,
] as const;
