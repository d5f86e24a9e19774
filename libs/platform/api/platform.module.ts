import {
  Global,
  Module,
  type DynamicModule,
  type MiddlewareConsumer,
  type NestModule,
} from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { Config } from './config/config';
import { DATA_SOURCE, openDataSource, type EntityClass } from './database/data-source';
import { Database } from './database/database';
import { HealthController } from './health/health.controller';
import { ActorMiddleware } from './http/actor.middleware';
import { BodyShapeMiddleware } from './http/body-shape.middleware';
import { SameSiteMiddleware } from './http/same-site.middleware';
import { MailSender } from './mail/mail-sender';
import { OutboxRepository } from './mail/outbox.repository';
import { Metrics } from './metrics/metrics';
import { MetricsController } from './metrics/metrics.controller';
import { OwnFigures } from './metrics/own-figures';
import { ProblemFilter } from './problems/problem.filter';
import { validationPipe } from './problems/validation.pipe';
import { Signals } from './signals/signals';

/** What no subject owns: configuration, database, problems, wake-ups, health. */
@Global()
@Module({})
export class PlatformModule implements NestModule {
  /** @param entities all tables' entities, gathered by the composition root. */
  static with(config: Config, entities: readonly EntityClass[] = []): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: Config, useValue: config },
        { provide: DATA_SOURCE, useFactory: () => openDataSource(config.databaseUrl, entities) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
        Database,
        Metrics,
        Signals,
        OutboxRepository,
        MailSender,
        OwnFigures,
      ],
      exports: [Config, DATA_SOURCE, Database, Metrics, Signals, OutboxRepository],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(SameSiteMiddleware, BodyShapeMiddleware, ActorMiddleware)
      .forRoutes('api/{*path}');
  }
}
