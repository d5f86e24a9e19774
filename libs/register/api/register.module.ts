import { Global, Module } from '@nestjs/common';
import { registerProblems as declare } from '@samrad/platform/api';
import { registerProblems } from '@samrad/register/contract';
import { IdempotencyExpiry } from './application/idempotency-expiry';
import { Writes } from './application/writes';
import { FollowDialogue } from './live/follow-dialogue';
import { LiveAccess } from './live/live-access';
import { LiveFeed } from './live/live-feed';
import { LiveHandlers } from './live/live-handlers';
import { LiveGateway } from './live/live.gateway';
import { LivePresenters } from './live/live-presenters';
import { LiveRooms } from './live/live-rooms';
import { RegisterReadModel } from './persistence/register.read-model';

declare(registerProblems);

@Global()
@Module({
  providers: [
    IdempotencyExpiry,
    Writes,
    FollowDialogue,
    LiveAccess,
    LiveFeed,
    LiveGateway,
    LiveHandlers,
    LivePresenters,
    LiveRooms,
    RegisterReadModel,
  ],
  exports: [Writes, LiveAccess, LiveHandlers, LivePresenters, RegisterReadModel],
})
export class RegisterModule {}
