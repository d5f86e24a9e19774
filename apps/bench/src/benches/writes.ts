import { OPINION_ROUTES } from '@samrad/opinions/contract';
import { PROPOSAL_ROUTES } from '@samrad/proposals/contract';
import { SLUGS } from '../corpus/dialogues';
import { person } from '../corpus/people';
import { Child } from '../floors/child';
import { singleRowInserts } from '../floors/single-row-inserts';
import type { Bench, BenchContext, Outcome } from '../frame/bench';
import { drive, requireStatus } from '../load/drive';
import { HttpConnection } from '../load/http-connection';
import { rawRequest } from '../load/raw-request';
import { measurePairs, ratioFigure } from '../measure/pairs';
import { StandLoad } from './stand-load';

const CONNECTIONS = 200;

/** Hot writes of signed-in people, each acknowledged after its commit. */
export const writes: Bench = {
  name: 'writes',
  title: 'stands and supports, each acknowledged after commit, 200 connections, one hot dialogue',
  run,
};

async function run(context: BenchContext): Promise<Outcome> {
  const { product, scale, say } = context;
  const stands = new StandLoad(CONNECTIONS);
  const times: number[] = [];
  const sample = async (): Promise<number> => {
    const { rate, p50, p99 } = await stands.drive(product.port, scale.seconds);
    times.push(p99);
    say(`  product: ${rate.toFixed(0)} /s, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`);
    return rate;
  };
  const single = await startOneStatement(context);
  const floorLoad = new StandLoad(CONNECTIONS);
  const byOne = await measurePairs({
    pairs: scale.pairs,
    floor: async () => (await floorLoad.drive(single.port, scale.seconds)).rate,
    product: sample,
  }).finally(() => single.child.stop());
  const inserts = await singleRowInserts(product.databaseUrl);
  const floor = () => inserts.rate(scale.seconds);
  const byInsert = await measurePairs({ pairs: scale.pairs, floor, product: sample });
  const supports = supportLoad(product.port, scale.seconds);
  const bySupport = await measurePairs({ pairs: scale.pairs, floor, product: supports });
  const per = (of: string) => ({ unit: '/s', of: `acknowledged a second ÷ ${of}` });
  const asInserts = { is: 'at-least', bar: 0.4, moonshot: 0.8 } as const;
  return {
    figures: [
      ratioFigure(byOne, {
        ...per('one one-statement transaction a request (bare server, same function)'),
        ...{ work: 'stands', bar: { is: 'at-least', bar: 4, moonshot: 8 } },
      }),
      ratioFigure(byInsert, {
        ...per(`single-row inserts, 32 clients, ${inserts.by}`),
        ...{ work: 'stands', bar: asInserts },
      }),
      ratioFigure(bySupport, {
        ...per(`single-row inserts, 32 clients, ${inserts.by}`),
        ...{ work: 'supports, given and taken back', bar: asInserts },
      }),
    ],
    samples: { byOne, byInsert, bySupport, p99: times },
  };
}

async function startOneStatement({
  product,
}: BenchContext): Promise<{ child: Child; port: number }> {
  const people = Array.from({ length: CONNECTIONS }, (_, n) => person(n));
  const connection = await HttpConnection.open(product.port);
  const answer = await connection.send(
    rawRequest({
      ...{ method: 'PUT', path: OPINION_ROUTES.stand(SLUGS.hot, 1), body: { value: 'agree' } },
      cookie: people[0]!.cookie,
    }),
  );
  connection.close();
  requireStatus(200)(answer);
  const { child, ready } = await Child.start('serve-one-statement', {
    ...{ databaseUrl: product.databaseUrl, slug: SLUGS.hot, answer: answer.body.toString() },
    accounts: Object.fromEntries(people.map((each) => [each.cookie, each.accountId])),
  });
  return { child, port: (ready as { port: number }).port };
}

/** Everybody supports one proposal after the other, and takes it back. */
function supportLoad(port: number, seconds: number): () => Promise<number> {
  const turns = Array.from({ length: CONNECTIONS }, () => 0);
  const request = (connection: number): Buffer => {
    const turn = turns[connection]!++;
    const number = 1 + (Math.floor(turn / 2) % 20);
    return rawRequest({
      method: turn % 2 === 0 ? 'PUT' : 'DELETE',
      path: `/api${PROPOSAL_ROUTES.support(SLUGS.large, number)}`,
      cookie: person(connection).cookie,
    });
  };
  const check = requireStatus(200);
  return async () =>
    (await drive({ port, connections: CONNECTIONS, seconds, request, check })).rate;
}
