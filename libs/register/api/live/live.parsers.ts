import { Problem } from '@samrad/platform/api';
import type { FollowRequest } from '@samrad/register/contract';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Socket messages are as hostile as any body: exact fields, exact types. */
export function parseFollow(request: unknown): FollowRequest {
  const fields = exactFields(request, ['dialogueId', 'after']);
  return { dialogueId: uuid(fields['dialogueId']), after: sequence(fields['after']) };
}

export function parseUnfollow(request: unknown): { dialogueId: string } {
  return { dialogueId: uuid(exactFields(request, ['dialogueId'])['dialogueId']) };
}

/** The fields of a message, none but those known. @throws Problem platform.malformed, .invalid */
export function exactFields(request: unknown, known: readonly string[]): Record<string, unknown> {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    throw new Problem('platform.malformed');
  }
  for (const field of Object.keys(request)) {
    if (!known.includes(field)) throw Problem.field(field.slice(0, 60), 'unknown');
  }
  return request as Record<string, unknown>;
}

function uuid(value: unknown): string {
  if (typeof value !== 'string' || !UUID.test(value)) throw Problem.field('dialogueId', 'uuid');
  return value;
}

function sequence(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw Problem.field('after', 'whole-number');
  }
  return value;
}
