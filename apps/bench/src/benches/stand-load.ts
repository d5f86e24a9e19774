import { OPINION_ROUTES } from '@samrad/opinions/contract';
import { HOT_STATEMENTS } from '../corpus/opinions';
import { SLUGS } from '../corpus/dialogues';
import { person } from '../corpus/people';
import { drive, requireStatus, type Driven } from '../load/drive';
import { rawRequest } from '../load/raw-request';

const VALUES = ['agree', 'disagree', 'pass'] as const;

/** Stands of many people in the hot dialogue: each request changes something, or it would be no work. */
export class StandLoad {
  private readonly turns: number[];

  constructor(
    readonly connections: number,
    /** Whose turn it is first: two loads at once do not speak for the same people. */
    private readonly first = 0,
  ) {
    this.turns = Array.from({ length: connections }, () => 0);
  }

  request(connection: number): Buffer {
    const turn = this.turns[connection]!++;
    const number = 1 + (turn % HOT_STATEMENTS);
    const value = VALUES[Math.floor(turn / HOT_STATEMENTS) % VALUES.length];
    return rawRequest({
      method: 'PUT',
      path: OPINION_ROUTES.stand(SLUGS.hot, number),
      cookie: person(this.first + connection).cookie,
      body: { value },
    });
  }

  drive(port: number, seconds: number): Promise<Driven> {
    return drive({
      ...{ port, connections: this.connections, seconds },
      request: (connection) => this.request(connection),
      check: requireStatus(200),
    });
  }
}
