import { Global, Module } from '@nestjs/common';
import { dialogueProblems } from '@samrad/dialogues/contract';
import { mapConstraints, registerProblems } from '@samrad/platform/api';
import { AcceptHosting } from './application/accept-hosting';
import { ChangeDialogue } from './application/change-dialogue';
import { ChangeRound } from './application/change-round';
import { CreateDialogue } from './application/create-dialogue';
import { DialogueLive } from './application/dialogue-live';
import { EndHosting } from './application/end-hosting';
import { ImportDialogue } from './application/import-dialogue';
import { InviteHost } from './application/invite-host';
import { JoinByCode } from './application/join-by-code';
import { MakeCode } from './application/make-code';
import { Participation } from './application/participation';
import { RevokeCode } from './application/revoke-code';
import { DialoguesController } from './http/dialogues.controller';
import { HostsController } from './http/hosts.controller';
import { InvitationCodesController } from './http/invitation-codes.controller';
import { RoundsController } from './http/rounds.controller';
import { DialogueDetailReadModel } from './persistence/dialogue-detail.read-model';
import { DialogueListReadModel } from './persistence/dialogue-list.read-model';
import { HostListReadModel } from './persistence/host-list.read-model';
import { InvitationCodeListReadModel } from './persistence/invitation-code-list.read-model';
import { DialogueReads } from './persistence/dialogue-reads';
import { RoundChangesReadModel } from './persistence/round-changes.read-model';

registerProblems(dialogueProblems);
mapConstraints({
  dialogue_slug_key: 'dialogues.slug-taken',
  host_stands: 'people.wound-up',
});

const TAKING_PART = [AcceptHosting, EndHosting, InviteHost, JoinByCode, MakeCode, RevokeCode];
const WRITES = [ChangeDialogue, ChangeRound, CreateDialogue, ImportDialogue, ...TAKING_PART];
const READS = [
  DialogueDetailReadModel,
  DialogueListReadModel,
  DialogueReads,
  HostListReadModel,
  InvitationCodeListReadModel,
  RoundChangesReadModel,
];

@Global()
@Module({
  controllers: [DialoguesController, HostsController, InvitationCodesController, RoundsController],
  providers: [...WRITES, ...READS, DialogueLive, Participation],
  exports: [...WRITES, DialogueReads, Participation],
})
export class DialoguesModule {}
