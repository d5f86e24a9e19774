import type { Audience, ExportFormat, ExportName } from './export.wire';

/** Addresses of the API. */
export const EXPORT_ROUTES = {
  overview: (slug: string): string => `/api/dialogues/${slug}/export`,
  file: (slug: string, name: ExportName, format: ExportFormat, audience: Audience): string =>
    `/api/dialogues/${slug}/export/${name}?format=${format}&audience=${audience}`,
  /** What the columns of the CSV file are, as CSV on the Web (W3C) puts it. */
  csvw: (slug: string, name: ExportName, audience: Audience): string =>
    `/api/dialogues/${slug}/export/${name}/csv-metadata.json?audience=${audience}`,
  /** The whole data dictionary in three languages. */
  dictionary: '/api/results/dictionary',
} as const;
