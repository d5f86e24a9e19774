import { inject, Injectable } from '@angular/core';
import type {
  NextStatement,
  Stand,
  StandAnswer,
  StatementItem,
  StatementOrder,
  StatementPage,
} from '@samrad/opinions/contract';
import { Api } from '@samrad/platform/web';

interface Asked {
  readonly order?: StatementOrder;
  readonly after?: string;
  readonly limit?: number;
}

/** Statements of a dialogue and one's own stands on them. */
@Injectable({ providedIn: 'root' })
export class OpinionsApi {
  private readonly api = inject(Api);

  page(slug: string, asked: Asked = {}): Promise<StatementPage> {
    const query = new URLSearchParams({ order: asked.order ?? 'number' });
    if (asked.after) query.set('after', asked.after);
    if (asked.limit) query.set('limit', String(asked.limit));
    return this.api.get(`${at(slug)}?${query}`);
  }

  next(slug: string): Promise<NextStatement> {
    return this.api.get(`${at(slug)}/next`);
  }

  /** Null takes the stand back. */
  stand(slug: string, number: number, value: Stand | null): Promise<StandAnswer> {
    const path = `${at(slug)}/${number}/stand`;
    return value === null ? this.api.delete(path) : this.api.put(path, { value });
  }

  add(slug: string, text: string): Promise<StatementItem> {
    return this.api.post(at(slug), { text });
  }
}

function at(slug: string): string {
  return `/dialogues/${encodeURIComponent(slug)}/statements`;
}
