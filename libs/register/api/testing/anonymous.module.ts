import { Global, Module } from '@nestjs/common';
import { ActorResolver } from '@samrad/platform/api';
import { ANONYMOUS, type Actor } from '@samrad/platform/contract';

class NobodySignedIn extends ActorResolver {
  resolve(): Promise<Actor> {
    return Promise.resolve(ANONYMOUS);
  }
}

/** Stands in for people where a test is about the register alone. */
@Global()
@Module({
  providers: [{ provide: ActorResolver, useClass: NobodySignedIn }],
  exports: [ActorResolver],
})
export class AnonymousModule {}
