import { Module } from '@nestjs/common';
import { opinionsProblems } from '@samrad/opinions/contract';
import { registerProblems } from '@samrad/platform/api';
import { AddStatement } from './application/add-statement';
import { ImportStands } from './application/import-stands';
import { ImportStatements } from './application/import-statements';
import { StatementReads } from './application/statement-reads';
import { StatementVisibility } from './application/statement-visibility';
import { TakeStand } from './application/take-stand';
import { StandsController } from './http/stands.controller';
import { StatementsController } from './http/statements.controller';
import { StatementLive } from './live/statement-live';
import { NextStatementReadModel } from './persistence/next-statement.read-model';
import { StandBatch } from './persistence/stand-batch';
import { StatementListReadModel } from './persistence/statement-list.read-model';
import { StatementReadModel } from './persistence/statement.read-model';
import { StatementsRepository } from './persistence/statements.repository';

registerProblems(opinionsProblems);

@Module({
  controllers: [StatementsController, StandsController],
  providers: [
    AddStatement,
    ImportStands,
    ImportStatements,
    NextStatementReadModel,
    StandBatch,
    StatementListReadModel,
    StatementLive,
    StatementReadModel,
    StatementReads,
    StatementVisibility,
    StatementsRepository,
    TakeStand,
  ],
  exports: [ImportStands, ImportStatements, StatementVisibility, TakeStand],
})
export class OpinionsModule {}
