import { Controller, Module, Param, Post } from '@nestjs/common';
import { newId } from '@samrad/platform/api';
import { SYSTEM } from '@samrad/platform/contract';
import { AnonymousModule, startTestApi, type TestApi } from '../testing';
import { Writes } from './writes';

@Controller('api/things')
class Things {
  constructor(private readonly writes: Writes) {}

  @Post(':dialogueId')
  say(@Param('dialogueId') dialogueId: string): Promise<number> {
    return this.writes.run({ actor: SYSTEM, idempotency: null }, (tx) =>
      tx.append({ dialogueId, kind: 'thing-said', subjectId: newId(), payload: {} }),
    );
  }
}

@Module({ controllers: [Things] })
class ThingsModule {}

describe('writes that wait for a head which somebody keeps', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ modules: [AnonymousModule, ThingsModule] });
  });
  afterAll(() => api.stop());

  const say = (dialogueId: string): Promise<Response> =>
    fetch(`${api.url}/api/things/${dialogueId}`, { method: 'POST' });

  it('are asked to come back, while reads and other dialogues go on', async () => {
    const [held, other] = [newId(), newId()];
    const keeper = await api.database.pool.connect();
    await keeper.query('BEGIN');
    await keeper.query('SELECT register_lock(ARRAY[$1::uuid])', [held]);
    const began = Date.now();
    const waiting = Promise.all(Array.from({ length: 10 }, () => say(held)));
    while ((await waitingWrites()) < 10) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await say(other)).status).toBe(201);
    expect(Date.now() - began).toBeLessThan(4_000);
    const answers = await waiting;
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 503));
    expect(answers[0]?.headers.get('retry-after')).toBe('5');
    expect(await answers[0]?.json()).toMatchObject({ code: 'platform.unavailable' });
    await keeper.query('COMMIT');
    keeper.release();
    expect((await say(held)).status).toBe(201);
  }, 15_000);

  /** A read, through the very pool whose connections wait. */
  async function waitingWrites(): Promise<number> {
    const { n } = await api.database.one<{ n: number }>(
      `SELECT count(*) AS n FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return n;
  }
});
