export { Config } from './config/config';
export { mapConstraints } from './database/constraint-problems';
export { decodeCursor, encodeCursor } from './database/cursor';
export { DATA_SOURCE, openDataSource } from './database/data-source';
export type { EntityClass } from './database/data-source';
export { Database } from './database/database';
export { JoinedReads } from './database/joined-reads';
export { newId, newSecretId } from './database/new-id';
export { FilesModule } from './files/files.module';
export { ImageSweep } from './files/image-sweep';
export { ImageViewers, type Sight } from './files/image-viewers';
export { StoredImageEntity } from './files/stored-image.entity';
export { StoredImages } from './files/stored-images';
export { ActorResolver } from './http/actor-resolver';
export {
  AnonymousWrite,
  CurrentAccount,
  CurrentActor,
  CurrentWrite,
  requireKey,
} from './http/actor.decorators';
export { requireShape } from './http/body-shape';
export { networkOf } from './http/network-of';
export { isOwnOrigin } from './http/own-origin';
export { PageQuery } from './http/page.query';
export { accountOf, requireRole } from './http/require-role';
export { IsText } from './http/text.validator';
export { hashRequest } from './http/write-context';
export type { WriteContext } from './http/write-context';
export { loggerFor } from './log/logger';
export { requestLog } from './log/request-log';
export { OutboxRepository } from './mail/outbox.repository';
export { writeMail } from './mail/write-mail';
export type { Mail } from './mail/write-mail';
export { Metrics } from './metrics/metrics';
export { PlatformModule } from './platform.module';
export { Problem } from './problems/problem';
export { said } from './problems/said';
export { registerProblems } from './problems/problem-registry';
export { toProblem } from './problems/to-problem';
export { invalid, validationPipe } from './problems/validation.pipe';
export { Signals } from './signals/signals';
export { Turns } from './turns/turns';
export { serveWeb } from './web-host';
