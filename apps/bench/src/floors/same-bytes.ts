import type { Answer } from '../load/http-connection';

/** What the transport writes by itself, and differently from one moment to the next. */
const OF_THE_TRANSPORT = ['date', 'connection', 'keep-alive'];

/** Header names and values in turn, without those of the transport. */
export function headersOf({ head }: Answer): string[] {
  return head
    .split('\r\n')
    .slice(1)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
    .filter(([name]) => !OF_THE_TRANSPORT.includes(name.toLowerCase()))
    .flat();
}

/** What is another in each answer, and of the same length: the request's id and the page's nonce. */
const OF_THE_ANSWER = /(?<=nonce-)[\w-]{22}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** @throws Error unless status, headers and body are the same to the byte, but for ids of an answer */
export function requireSameBytes(product: Answer, floor: Answer): void {
  const told = (answer: Answer) =>
    `${answer.status} ${headersOf(answer).join('\n')}`.replace(OF_THE_ANSWER, (id) =>
      '*'.repeat(id.length),
    );
  if (told(product) !== told(floor))
    throw new Error(`The floor's head differs:\n${told(product)}\n---\n${told(floor)}`);
  if (!product.body.equals(floor.body)) throw new Error("The floor's body differs.");
}
