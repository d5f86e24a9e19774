import { HttpException } from '@nestjs/common';
import { problemOfConstraint } from '../database/constraint-problems';
import { Problem } from './problem';

const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'platform.malformed',
  401: 'platform.not-signed-in',
  403: 'platform.forbidden',
  404: 'platform.not-found',
  405: 'platform.method-not-allowed',
  413: 'platform.too-large',
  415: 'platform.unsupported-media-type',
  429: 'platform.too-many',
};

/** 08: no connection; 57: cancelled or shutting down; 55P03: a lock was not had in time. */
const UNAVAILABLE = /^(08...|57...|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
/**
 * What the driver and the pool say themselves has no code: no connection to spare, a server that
 * does not answer, or a connection that was lost between two queries.
 */
const NO_CONNECTION =
  /^(timeout exceeded when trying to connect|timeout expired|Query read timeout|Connection terminated|Client has encountered a connection error|Client was closed)/;
/** What TypeORM says in a transaction whose connection went away between two queries. */
const RELEASED = /^QueryRunner(Provider)?AlreadyReleasedError$/;
/** Seconds. */
const RETRY_AFTER = 5;

/** Any thrown thing as a problem; what nobody foresaw becomes `platform.broken`. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof HttpException) return ofStatus(thrown.getStatus());
  if (!(thrown instanceof Error)) return new Problem('platform.broken');
  return ofBodyParser(thrown) ?? ofDatabase(thrown) ?? new Problem('platform.broken');
}

function ofStatus(status: number): Problem {
  return new Problem(
    BY_STATUS[status] ?? (status < 500 ? 'platform.malformed' : 'platform.broken'),
  );
}

/** Express' body parser throws plain errors that carry a status. */
function ofBodyParser(thrown: Error): Problem | null {
  const status = 'status' in thrown ? thrown.status : undefined;
  const expose = 'expose' in thrown && thrown.expose === true;
  return typeof status === 'number' && expose ? ofStatus(status) : null;
}

/** Whether PostgreSQL refused a value or a rule of the schema was broken. */
export function isOfDatabase(thrown: unknown): boolean {
  return thrown instanceof Error && /^(22|23)/.test(stateOf(driverErrorOf(thrown)));
}

function ofDatabase(thrown: Error): Problem | null {
  const driver = driverErrorOf(thrown);
  const known = problemOfConstraint('constraint' in driver ? String(driver.constraint) : undefined);
  if (known) return new Problem(known);
  const state = stateOf(driver);
  // 22: the value cannot be stored (a NUL, a date out of range); 23: a rule of the database.
  if (/^(22|23)/.test(state)) return new Problem('platform.invalid');
  if (state === '40001' || state === '40P01') return new Problem('platform.conflict');
  if (causesOf(thrown).some(isWithoutDatabase)) {
    return new Problem('platform.unavailable', { params: { retryAfter: RETRY_AFTER } });
  }
  return null;
}

function isWithoutDatabase(error: Error): boolean {
  return (
    UNAVAILABLE.test(stateOf(error)) ||
    NO_CONNECTION.test(error.message) ||
    RELEASED.test(error.name)
  );
}

/** The error, and what it wraps or was caused by, a few deep. */
function causesOf(thrown: Error, depth = 3): readonly Error[] {
  const inner = [thrown.cause, 'driverError' in thrown ? thrown.driverError : undefined];
  const causes = depth > 0 ? inner.filter((each) => each instanceof Error) : [];
  return [thrown, ...causes.flatMap((each) => causesOf(each, depth - 1))];
}

function driverErrorOf(thrown: Error): Error {
  return 'driverError' in thrown && thrown.driverError instanceof Error
    ? thrown.driverError
    : thrown;
}

function stateOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
