import { READ_THREAD } from '../corpus/discussion';
import { Child } from '../floors/child';
import { headersOf, requireSameBytes } from '../floors/same-bytes';
import type { Bench, BenchContext, Outcome } from '../frame/bench';
import { drive, requireStatus } from '../load/drive';
import { HttpConnection, type Answer } from '../load/http-connection';
import { rawRequest } from '../load/raw-request';
import { measurePairs, ratioFigure } from '../measure/pairs';

const CONNECTIONS = 64;
const PAGE = 50;

/** A page of a discussion, read by somebody who is not signed in, against a server with the bytes at hand. */
export const read: Bench = {
  name: 'read',
  title: 'anonymous read of a page of 50 of a discussion with 1,000 comments',
  run,
};

async function run({ product, scale, say }: BenchContext): Promise<Outcome> {
  const request = rawRequest({ path: `/api/threads/${READ_THREAD}/comments?limit=${PAGE}` });
  const once = async (port: number): Promise<Answer> => {
    const connection = await HttpConnection.open(port);
    const answer = await connection.send(request);
    connection.close();
    return answer;
  };
  const page = await once(product.port);
  requireStatus(200)(page);
  const { child, ready } = await Child.start('serve-bytes', {
    headers: headersOf(page),
    body: page.body.toString('base64'),
  });
  const floorPort = (ready as { port: number }).port;
  requireSameBytes(page, await once(floorPort));
  const sample = (port: number) => async () => {
    const { rate } = await drive({
      ...{ port, connections: CONNECTIONS, seconds: scale.seconds },
      request: () => request,
      check: requireStatus(200),
    });
    say(`  ${port === floorPort ? 'floor' : 'product'}: ${rate.toFixed(0)} /s`);
    return rate;
  };
  const pairs = await measurePairs({
    pairs: scale.pairs,
    floor: sample(floorPort),
    product: sample(product.port),
  })
    .then(async (taken) => {
      requireSameBytes(await once(product.port), await once(floorPort));
      return taken;
    })
    .finally(() => child.stop());
  const named = { work: read.title, of: 'requests a second ÷ a bare node:http server', unit: '/s' };
  return {
    figures: [ratioFigure(pairs, { ...named, bar: { is: 'at-least', bar: 0.5, moonshot: 0.8 } })],
    notes: [`${CONNECTIONS} connections, ${page.body.length} bytes of JSON, nothing compressed.`],
    samples: pairs,
  };
}
