import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { requireShape } from './body-shape';

/** Stands before everything that reads a body. */
@Injectable()
export class BodyShapeMiddleware implements NestMiddleware {
  use(request: Request, _response: Response, next: NextFunction): void {
    requireShape(request.body as unknown);
    next();
  }
}
