import type { Database } from '@samrad/platform/api';

/** SQL for the threads whose counts are not what a recount of their comments says. */
export const MISCOUNTED_THREADS = `
  SELECT t.id FROM thread t LEFT JOIN comment c ON c.thread_id = t.id GROUP BY t.id
 HAVING t.comments <> count(c.id)
   OR (t.visible_for, t.visible_against, t.visible_question, t.visible_neither) IS DISTINCT FROM (
     count(*) FILTER (WHERE c.hidden_at IS NULL AND c.stance = 'for'),
     count(*) FILTER (WHERE c.hidden_at IS NULL AND c.stance = 'against'),
     count(*) FILTER (WHERE c.hidden_at IS NULL AND c.stance = 'question'),
     count(*) FILTER (WHERE c.hidden_at IS NULL AND c.stance = 'neither'))`;

/** None is as it should be. */
export function miscountedThreads(database: Database): Promise<{ readonly id: string }[]> {
  return database.query<{ id: string }>(MISCOUNTED_THREADS);
}
