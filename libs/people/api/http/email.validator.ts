import { applyDecorators } from '@nestjs/common';
import { ACCOUNT_LIMITS } from '@samrad/people/contract';
import { Transform } from 'class-transformer';
import { IsEmail, isEmail, MaxLength } from 'class-validator';
import { domainToASCII } from 'node:url';

const FORM = { allow_utf8_local_part: false } as const;

/**
 * An e-mail address, written one way only (lower case, domain in ASCII), so that one person's
 * address is one account. Dots and plus signs are left alone: some hosts tell them apart.
 */
export function IsAddress(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? normalAddress(value) : value,
    ),
    IsEmail(FORM),
    MaxLength(ACCOUNT_LIMITS.email.most, { context: ACCOUNT_LIMITS.email }),
  );
}

/** The address as it is kept; null when it is none. */
export function addressOf(text: string): string | null {
  const address = normalAddress(text);
  return isEmail(address, FORM) && address.length <= ACCOUNT_LIMITS.email.most ? address : null;
}

/** Leaves what is too long to be an address as it is: it is refused anyway. */
function normalAddress(value: string): string {
  // Half a surrogate pair would make the check itself throw.
  const text = value.trim().toWellFormed();
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > 2 * ACCOUNT_LIMITS.email.most) return text;
  const domain = text.slice(at + 1);
  return `${text.slice(0, at)}@${domainToASCII(domain) || domain}`.toLowerCase();
}
