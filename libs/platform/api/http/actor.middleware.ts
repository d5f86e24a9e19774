import { Injectable, type NestMiddleware } from '@nestjs/common';
import { ANONYMOUS, type Actor } from '@samrad/platform/contract';
import type { NextFunction, Request, Response } from 'express';
import { ActorResolver } from './actor-resolver';

declare module 'express-serve-static-core' {
  interface Request {
    actor?: Actor;
  }
}

/** Puts the actor on every API request, before any guard runs. */
@Injectable()
export class ActorMiddleware implements NestMiddleware {
  constructor(private readonly resolver: ActorResolver) {}

  async use(request: Request, _response: Response, next: NextFunction): Promise<void> {
    try {
      request.actor = await this.resolver.resolve(request.headers.cookie);
      next();
    } catch (error) {
      request.actor = ANONYMOUS;
      next(error);
    }
  }
}
