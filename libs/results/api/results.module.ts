import { Module } from '@nestjs/common';
import { OpinionsModule } from '@samrad/opinions/api';
import { registerProblems } from '@samrad/platform/api';
import { resultsProblems } from '@samrad/results/contract';
import { ExportDialogue } from './application/export-dialogue';
import { ImportDecideMadrid } from './application/import-decide-madrid';
import { ImportPolis } from './application/import-polis';
import { Imports } from './application/imports';
import { RecordReading } from './application/record-reading';
import { ReportResults } from './application/report-results';
import { ForgetReaders } from './application/forget-readers';
import { ExportController } from './http/export.controller';
import { ResultsController } from './http/results.controller';
import { ExportCounts } from './persistence/export-counts.read-model';
import { ExportStream } from './persistence/export-stream';
import { ImportsRepository } from './persistence/imports.repository';
import { ResultsReadModel } from './persistence/results.read-model';

registerProblems(resultsProblems);

@Module({
  imports: [OpinionsModule],
  controllers: [ExportController, ResultsController],
  providers: [
    ExportCounts,
    ExportDialogue,
    ExportStream,
    ForgetReaders,
    ImportDecideMadrid,
    ImportPolis,
    Imports,
    ImportsRepository,
    RecordReading,
    ReportResults,
    ResultsReadModel,
  ],
  exports: [ExportDialogue, ImportDecideMadrid, ImportPolis],
})
export class ResultsModule {}
