import { StandEntity } from './persistence/stand.entity';
import { StatementEntity } from './persistence/statement.entity';

export const opinionsEntities = [StatementEntity, StandEntity] as const;
export { ImportStands } from './application/import-stands';
export type { ImportedStand } from './application/import-stands';
export { ImportStatements } from './application/import-statements';
export type { ImportedStatement } from './application/import-statements';
export { StatementVisibility } from './application/statement-visibility';
export { TakeStand } from './application/take-stand';
export type { StandInput } from './application/take-stand';
export { OpinionsModule } from './opinions.module';
