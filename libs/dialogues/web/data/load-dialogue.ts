import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialoguesApi } from './dialogues.api';

/** The dialogue whose slug stands in the path, for the front page and the pages below it. */
export const loadDialogue: ResolveFn<DialogueDetail> = (route) =>
  inject(DialoguesApi).detail(String(route.params['slug']));
