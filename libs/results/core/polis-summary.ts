import { csvRecords, type CsvSource } from './csv-rows';

/** What a conversation says about itself; empty where the export does not tell. */
export interface PolisSummary {
  readonly topic: string;
  readonly url: string;
  readonly description: string;
}

export const NO_SUMMARY: PolisSummary = { topic: '', url: '', description: '' };

/** summary.csv has no header: a key and a value a row, values with line breaks quoted. */
export async function polisSummary(source: CsvSource): Promise<PolisSummary> {
  const values = new Map<string, string>();
  for await (const { record } of csvRecords(source)) {
    values.set((record[0] ?? '').trim(), (record[1] ?? '').replace(/\r\n?/g, '\n').trim());
  }
  return {
    topic: values.get('topic') ?? '',
    url: values.get('url') ?? '',
    description: values.get('conversation-description') ?? '',
  };
}
