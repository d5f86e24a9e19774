import { TestBed } from '@angular/core/testing';
import { Api, RETRY_AFTER } from './api';
import { ProblemError } from './problem';

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly key: string | undefined;
}

type Step = { readonly status: number; readonly body?: unknown } | 'no answer';

/** Answers one step after the other; the last one for ever. */
function setup(...steps: Step[]) {
  const sent: Sent[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = ((url: string, init: { method: string; headers: Record<string, string> }) => {
    sent.push({ url, method: init.method, key: init.headers['idempotency-key'] });
    const step = steps[Math.min(sent.length, steps.length) - 1];
    if (step === undefined || step === 'no answer')
      return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve({ status: step.status, json: () => Promise.resolve(step.body ?? null) });
  }) as unknown as typeof fetch;
  return { api: TestBed.inject(Api), sent, restore: () => (globalThis.fetch = original) };
}

describe('requests to the API', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('reads below /api without a key', async () => {
    const { api, sent, restore } = setup({ status: 200, body: { title: 'Buss' } });
    await expect(api.get('/dialogues/buss')).resolves.toEqual({ title: 'Buss' });
    expect(sent).toEqual([{ url: '/api/dialogues/buss', method: 'GET', key: undefined }]);
    restore();
  });

  it('throws what the server refused, with its fields', async () => {
    const errors = [{ field: 'title', code: 'required' }];
    const { api, restore } = setup({ status: 400, body: { code: 'platform.invalid', errors } });
    await expect(api.post('/x', {})).rejects.toMatchObject({
      code: 'platform.invalid',
      status: 400,
      errors,
    });
    restore();
  });

  it('sends a write without an answer again under the same key', async () => {
    const { api, sent, restore } = setup(
      'no answer',
      { status: 503 },
      { status: 200, body: { id: 1 } },
    );
    const answer = api.post('/x', { a: 1 });
    await jest.advanceTimersByTimeAsync(RETRY_AFTER[0] + RETRY_AFTER[1]);
    await expect(answer).resolves.toEqual({ id: 1 });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(sent[0]?.key).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    restore();
  });

  it('keeps the key when the person presses the button again, and takes a new one after an answer', async () => {
    const { api, sent, restore } = setup('no answer');
    const refused = expect(api.post('/x', { a: 1 })).rejects.toBeInstanceOf(ProblemError);
    await jest.advanceTimersByTimeAsync(RETRY_AFTER.reduce((sum, wait) => sum + wait, 0));
    await refused;
    restore();
    const again = setup({ status: 200 });
    await api.post('/x', { a: 1 });
    await api.post('/x', { a: 1 });
    expect(again.sent[0]?.key).toBe(sent[0]?.key);
    expect(again.sent[1]?.key).not.toBe(sent[0]?.key);
    again.restore();
  });

  it('does not repeat a read by itself', async () => {
    const { api, sent, restore } = setup('no answer');
    await expect(api.get('/x')).rejects.toMatchObject({ code: 'platform.unreachable', status: 0 });
    expect(sent).toHaveLength(1);
    restore();
  });
});
