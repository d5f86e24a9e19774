import { DialogueText } from './dialogue-text.entity';
import { Dialogue } from './dialogue.entity';
import { Participant } from './participant.entity';
import { Round } from './round.entity';

export const dialoguesEntities = [Dialogue, DialogueText, Participant, Round] as const;
