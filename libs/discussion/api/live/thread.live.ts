import { Injectable, type OnModuleInit } from '@nestjs/common';
import { THREAD_EVENTS } from '@samrad/discussion/contract';
import { LivePresenters } from '@samrad/register/api';
import { ThreadStates } from '../application/thread-states';

/** Those who read or write in a thread are told when it is slowed, closed or opened. */
@Injectable()
export class ThreadLive implements OnModuleInit {
  constructor(
    private readonly presenters: LivePresenters,
    private readonly threads: ThreadStates,
  ) {}

  onModuleInit(): void {
    this.presenters.register(THREAD_EVENTS, (ids) => this.threads.present(ids));
  }
}
