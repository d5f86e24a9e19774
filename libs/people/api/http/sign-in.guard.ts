import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { validationPipe } from '@samrad/platform/api';
import type { Request } from 'express';
import { SignInBody } from './dto/sign-in.body';

/** Passport's guard; it runs before Nest's pipes, so that it has to check the body itself. */
@Injectable()
export class SignInGuard extends AuthGuard('local') {
  private readonly pipe = validationPipe();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    request.body = await this.pipe.transform(request.body, { type: 'body', metatype: SignInBody });
    return (await super.canActivate(context)) as boolean;
  }
}
