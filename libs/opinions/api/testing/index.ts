export { opinionsAccess } from './opinions.access';
export { statementIn } from './statement.builder';
export type { BuiltStatement } from './statement.builder';
