import type { DemoDialogue } from '../demo.types';
import { BUSES } from './buses';
import { CULTURE_HOUSE } from './culture-house';
import { FINNISH_CARE } from './finnish-care';
import { PUPILS, RIVER } from './for-some';
import { LIBRARY } from './library';
import { NEWCOMERS } from './newcomers';
import { SCHOOLWAYS } from './schoolways';
import { STREAM } from './stream';

/** Everything that the demo shows, in the order in which it began. */
export const DEMO_DIALOGUES: readonly DemoDialogue[] = [
  LIBRARY,
  STREAM,
  NEWCOMERS,
  FINNISH_CARE,
  BUSES,
  SCHOOLWAYS,
  CULTURE_HOUSE,
  RIVER,
  PUPILS,
];

export { DEMO_ACCOUNTS, DEMO_ORGANISATIONS, DEMO_PASSWORD } from './organisations';
