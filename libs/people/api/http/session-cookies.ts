import { Injectable } from '@nestjs/common';
import { Config } from '@samrad/platform/api';
import { SESSION_LIFETIME } from '@samrad/people/contract';
import type { Response } from 'express';
import type { OpenedSession } from '../application/open-session';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const DAY_MS = 86_400_000;
/** Browsers keep a cookie for 400 days at most. */
const DEVICE_DAYS = 400;

/**
 * Names and properties of our two cookies: the session, and the device on which somebody has
 * signed in before. With https the prefix __Host- keeps neighbours on other host names out.
 */
@Injectable()
export class SessionCookies {
  private readonly session: string;
  private readonly device: string;

  constructor(private readonly config: Config) {
    const prefix = config.secure ? '__Host-' : '';
    this.session = `${prefix}samrad`;
    this.device = `${prefix}samrad-device`;
  }

  /** The session token in a Cookie header; null when there is none that could be ours. */
  sessionIn(header: string | undefined): string | null {
    return find(header, this.session);
  }

  deviceIn(header: string | undefined): string | null {
    return find(header, this.device);
  }

  /** Hands out what opening a session made. */
  keep(response: Response, { session, device }: OpenedSession): void {
    this.set(response, this.session, session.token, SESSION_LIFETIME.mostDays);
    if (device) this.set(response, this.device, device.token, DEVICE_DAYS);
  }

  forgetSession(response: Response): void {
    this.set(response, this.session, '', 0);
  }

  private set(response: Response, name: string, value: string, days: number): void {
    response.cookie(name, value, {
      httpOnly: true,
      secure: this.config.secure,
      sameSite: 'lax',
      path: '/',
      maxAge: days * DAY_MS,
    });
  }
}

function find(header: string | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=');
    if (equals < 0 || pair.slice(0, equals).trim() !== name) continue;
    const value = pair.slice(equals + 1).trim();
    return TOKEN.test(value) ? value : null;
  }
  return null;
}
