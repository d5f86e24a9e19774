import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Config, PlatformModule, Problem } from '@samrad/platform/api';
import { PeopleModule } from '@samrad/people/api';
import { RegisterModule } from '@samrad/register/api';
import { OpsFailure } from '../frame/ops-failure';

/** What the command needs of the platform: no HTTP, no subject above people. */
class AdminModule {}

/** Does something with accounts; a refusal is told as one sentence. */
export async function withPeople<T>(act: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(
    {
      module: AdminModule,
      imports: [PlatformModule.with(new Config()), RegisterModule, PeopleModule],
    },
    { logger: ['error'], abortOnError: false },
  );
  try {
    return await act(app);
  } catch (error) {
    if (error instanceof Problem) throw new OpsFailure(reasonOf(error));
    throw error;
  } finally {
    await app.close();
  }
}

function reasonOf(problem: Problem): string {
  const faults = problem.extra.errors?.map(({ field, code }) => `${field}: ${code}`) ?? [];
  return [problem.toDocument().title, ...faults].join('; ') + '.';
}
