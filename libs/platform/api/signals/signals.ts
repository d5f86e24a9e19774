import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Config } from '../config/config';
import { Database } from '../database/database';
import { said } from '../problems/said';

/** LISTEN/NOTIFY channel of every process on this database. */
export const CHANNEL = 'samrad';
/** Wake-ups that follow one another are sent this far apart; people do not see the difference. */
const SPACING_MS = 10;
type Listener = (id: string) => void;

/**
 * Wake-ups between processes over LISTEN/NOTIFY. They carry no contents and may be lost: whoever
 * listens reads the database, and looks by itself now and then.
 */
@Injectable()
export class Signals implements OnModuleInit, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly log = new Logger('Signals');
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly pending = new Set<string>();
  private client: pg.Client | null = null;
  private sending = false;
  private stopped = false;
  private flushed: Promise<void> = Promise.resolve();
  private retry: NodeJS.Timeout | null = null;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  on(topic: string, listener: Listener): void {
    const set = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, set.add(listener));
  }

  /** Call after the commit. Wake-ups for the same thing within one round trip are sent once. */
  send(topic: string, id: string): void {
    this.pending.add(`${topic}:${id}`);
    if (!this.sending) this.flushed = this.flush();
  }

  private async flush(): Promise<void> {
    this.sending = true;
    try {
      while (this.pending.size > 0 && !this.stopped) {
        const messages = [...this.pending];
        this.pending.clear();
        await this.database.query('SELECT pg_notify($1, m) FROM unnest($2::text[]) m', [
          CHANNEL,
          messages,
        ]);
        if (this.pending.size > 0) await pause(SPACING_MS);
      }
    } catch (error) {
      this.log.warn(`A wake-up was not sent; listeners look by themselves. ${said(error)}`);
    } finally {
      this.sending = false;
    }
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'samrad-signals',
    });
    client.on('notification', (message) => this.receive(message.payload ?? ''));
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.client = client;
    } catch {
      this.reconnect(client);
    }
  }

  private reconnect(lost: pg.Client): void {
    if (this.stopped || this.retry || (this.client !== null && this.client !== lost)) return;
    this.client = null;
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect();
    }, 500);
  }

  private receive(message: string): void {
    const colon = message.indexOf(':');
    for (const listener of this.listeners.get(message.slice(0, colon)) ?? []) {
      listener(message.slice(colon + 1));
    }
  }

  /** A command that ends at once has still said what it did. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.flushed;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end();
  }
}
