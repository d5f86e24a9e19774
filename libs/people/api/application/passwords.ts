import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Problem } from '@samrad/platform/api';
import { ACCOUNT_LIMITS, passwordFault } from '@samrad/people/contract';

/** OWASP's parameters for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and checks passwords, in threads of their own so that other requests are not held up. */
@Injectable()
export class Passwords implements OnModuleInit {
  private nobodys = '';

  async onModuleInit(): Promise<void> {
    this.nobodys = await this.hash('a password that nobody has');
  }

  /** The same password typed on another system may be composed of other code points: NFKC. */
  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), COST);
  }

  /** Takes as long for an account that does not exist (null) as for a wrong password. */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    const matches = await verify(passwordHash ?? this.nobodys, password.normalize('NFKC'));
    return matches && passwordHash !== null;
  }
}

/** @throws Problem platform.invalid naming the field `password`. */
export function requireGoodPassword(password: string, email: string): void {
  const fault = passwordFault(password, email);
  if (fault) throw Problem.field('password', fault, ACCOUNT_LIMITS.password);
}
