import { Global, Module } from '@nestjs/common';
import { dialogueProblems } from '@samrad/dialogues/contract';
import { mapConstraints, registerProblems } from '@samrad/platform/api';
import { ChangeDialogue } from './application/change-dialogue';
import { CreateDialogue } from './application/create-dialogue';
import { DialogueLive } from './application/dialogue-live';
import { ImportDialogue } from './application/import-dialogue';
import { Participation } from './application/participation';
import { DialoguesController } from './http/dialogues.controller';
import { DialogueDetailReadModel } from './persistence/dialogue-detail.read-model';
import { DialogueListReadModel } from './persistence/dialogue-list.read-model';
import { DialogueReads } from './persistence/dialogue-reads';

registerProblems(dialogueProblems);
mapConstraints({ dialogue_slug_key: 'dialogues.slug-taken' });

const WRITES = [ChangeDialogue, CreateDialogue, ImportDialogue];
const READS = [DialogueDetailReadModel, DialogueListReadModel, DialogueReads];

@Global()
@Module({
  controllers: [DialoguesController],
  providers: [...WRITES, ...READS, DialogueLive, Participation],
  exports: [...WRITES, DialogueReads, Participation],
})
export class DialoguesModule {}
