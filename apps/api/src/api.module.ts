import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, type Config } from '@samrad/platform/api';
import { RegisterModule } from '@samrad/register/api';
import { ENTITIES, SUBJECT_MODULES } from './subjects';

/** The whole platform in one process: the platform below, the register on it, the subjects above. */
@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.with(config, ENTITIES), RegisterModule, ...SUBJECT_MODULES],
    };
  }
}
