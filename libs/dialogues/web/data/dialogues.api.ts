import { inject, Injectable } from '@angular/core';
import type {
  ChangeDialogueRequest,
  ChangeRoundRequest,
  CreateDialogueRequest,
  DialogueDetail,
  DialoguePage,
  DialogueState,
  DialogueWritten,
  RoundChangeWire,
} from '@samrad/dialogues/contract';
import type { Page } from '@samrad/platform/contract';
import { Api, I18n, traitsOf } from '@samrad/platform/web';

interface Asked {
  readonly state: DialogueState;
  readonly organisation?: string;
  readonly after?: string;
  readonly limit?: number;
}

/** Dialogues, in the language of the page where they have been translated into it. */
@Injectable({ providedIn: 'root' })
export class DialoguesApi {
  private readonly api = inject(Api);
  private readonly i18n = inject(I18n);

  list(asked: Asked): Promise<DialoguePage> {
    const query = new URLSearchParams({ state: asked.state, language: this.language() });
    if (asked.organisation) query.set('organisation', asked.organisation);
    if (asked.after) query.set('after', asked.after);
    if (asked.limit) query.set('limit', String(asked.limit));
    return this.api.get(`/dialogues?${query}`);
  }

  detail(slug: string, language = this.language()): Promise<DialogueDetail> {
    return this.api.get(
      `/dialogues/${encodeURIComponent(slug)}?language=${encodeURIComponent(language)}`,
    );
  }

  change(slug: string, request: ChangeDialogueRequest): Promise<DialogueWritten> {
    return this.api.put(`/dialogues/${encodeURIComponent(slug)}`, request);
  }

  create(request: CreateDialogueRequest): Promise<DialogueWritten> {
    return this.api.post('/dialogues', request);
  }

  roundChanges(slug: string, after: string): Promise<Page<RoundChangeWire>> {
    const query = new URLSearchParams({ after });
    return this.api.get(`/dialogues/${encodeURIComponent(slug)}/round-changes?${query}`);
  }

  changeRound(
    slug: string,
    roundId: string,
    request: Omit<ChangeRoundRequest, 'language'>,
  ): Promise<RoundChangeWire> {
    const path = `/dialogues/${encodeURIComponent(slug)}/rounds/${roundId}/changes`;
    return this.api.post(path, { ...request, language: this.language() });
  }

  private language(): string {
    return traitsOf(this.i18n.lang()).texts;
  }
}
