import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OPINION_KINDS } from '@samrad/opinions/contract';
import { LivePresenters } from '@samrad/register/api';
import { StatementReadModel } from '../persistence/statement.read-model';

/** Followers get the statement with its tally as it is now; never who stood, nor for what. */
@Injectable()
export class StatementLive implements OnModuleInit {
  constructor(
    private readonly presenters: LivePresenters,
    private readonly statements: StatementReadModel,
  ) {}

  onModuleInit(): void {
    this.presenters.register(OPINION_KINDS, (ids) => this.statements.present(ids));
  }
}
