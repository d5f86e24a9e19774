import type { OnError } from '@samrad/results/contract';

/** What the person who imports has chosen. */
export interface ImportRequest {
  readonly folder: string;
  /** Slug of the organisation that hosts the record; a place for imports is made when left out. */
  readonly organisation?: string | undefined;
  /** The dialogue's address; made from the folder's name when left out. */
  readonly slug?: string | undefined;
  /** BCP 47 tag of what people wrote; guessed from it when left out. */
  readonly language?: string | undefined;
  readonly onError: OnError;
  /** One line for the person who waits. */
  readonly progress: (line: string) => void;
}
