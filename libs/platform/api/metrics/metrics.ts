import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Upper ends of the classes of duration, seconds. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

interface Answered {
  readonly method: string;
  /** A route's pattern, never an address. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What this process counts about itself, for Prometheus and its kin. Knows nobody. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'samrad_request_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: DURATIONS,
    registers: [this.registry],
  });
  private readonly problems = new Counter({
    name: 'samrad_problems_total',
    help: 'Refusals and failures by the code of their problem',
    labelNames: ['code'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly contentType = this.registry.contentType;

  /** A figure that is read whenever somebody asks for the metrics. */
  watch(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name: `samrad_${name}`,
      help,
      registers: [this.registry],
      collect: async () => gauge.set(await read()),
    });
  }

  answered({ method, route, status, seconds }: Answered): void {
    this.requests.observe({ method, route, status: `${Math.trunc(status / 100)}xx` }, seconds);
  }

  refused(code: string): void {
    this.problems.inc({ code });
  }

  /** All figures in Prometheus' text format. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}
