import { ConsoleLogger, type LoggerService } from '@nestjs/common';
import type { Config } from '../config/config';

/** The framework's account of how it put the application together; the same at every start. */
const ASSEMBLY = ['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer'];

/** One JSON object a line, without the assembly. */
class JsonLogger extends ConsoleLogger {
  constructor() {
    super({ json: true, logLevels: ['log', 'warn', 'error', 'fatal'] });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (!ASSEMBLY.includes(String(rest.at(-1)))) super.log(message, ...rest);
  }
}

/**
 * In production one JSON object a line, requests included; at a desk a few words where something is
 * wrong. `SAMRAD_LOG` chooses otherwise.
 */
export function loggerFor({ log }: Pick<Config, 'log'>): LoggerService {
  return log === 'json'
    ? new JsonLogger()
    : new ConsoleLogger({ logLevels: ['warn', 'error', 'fatal'] });
}
