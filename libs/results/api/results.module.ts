import { Module } from '@nestjs/common';
import { OpinionsModule } from '@samrad/opinions/api';
import { registerProblems } from '@samrad/platform/api';
import { resultsProblems } from '@samrad/results/contract';
import { ExportDialogue } from './application/export-dialogue';
import { ImportDecideMadrid } from './application/import-decide-madrid';
import { ImportPolis } from './application/import-polis';
import { Imports } from './application/imports';
import { ExportController } from './http/export.controller';
import { ExportCounts } from './persistence/export-counts.read-model';
import { ExportStream } from './persistence/export-stream';
import { ImportsRepository } from './persistence/imports.repository';

registerProblems(resultsProblems);

@Module({
  imports: [OpinionsModule],
  controllers: [ExportController],
  providers: [
    ExportCounts,
    ExportDialogue,
    ExportStream,
    ImportDecideMadrid,
    ImportPolis,
    Imports,
    ImportsRepository,
  ],
  exports: [ExportDialogue, ImportDecideMadrid, ImportPolis],
})
export class ResultsModule {}
