import type { Audience, ExportFormat, ExportName } from './export.wire';

/** Addresses of the API. */
export const EXPORT_ROUTES = {
  overview: (slug: string): string => `/api/dialogues/${slug}/export`,
  file: (slug: string, name: ExportName, format: ExportFormat, audience: Audience): string =>
    `/api/dialogues/${slug}/export/${name}?format=${format}&audience=${audience}`,
} as const;
