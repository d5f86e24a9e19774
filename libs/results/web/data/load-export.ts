import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { Api } from '@samrad/platform/web';
import type { ExportOverview } from '@samrad/results/contract';

/** What can be taken out of the dialogue whose slug stands in the path. */
export const loadExport: ResolveFn<ExportOverview> = (route) =>
  inject(Api).get<ExportOverview>(
    `/dialogues/${encodeURIComponent(String(route.params['slug']))}/export`,
  );
