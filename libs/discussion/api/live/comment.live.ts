import { Injectable, type OnModuleInit } from '@nestjs/common';
import { COMMENT_EVENTS, type LiveComment } from '@samrad/discussion/contract';
import { ActorResolver, hashRequest, requireKey, validationPipe } from '@samrad/platform/api';
import { LiveHandlers, LivePresenters, type LiveSocket } from '@samrad/register/api';
import { SubmitComment } from '../application/submit-comment';
import { presentPublic } from '../http/comment.presenter';
import { SubmitCommentMessage } from '../http/dto/submit-comment.message';
import { CommentReadModel } from '../persistence/comment.read-model';

/** Comments over the socket: sent by the event, shown to those who follow the dialogue. */
@Injectable()
export class CommentLive implements OnModuleInit {
  private readonly pipe = validationPipe();

  constructor(
    private readonly handlers: LiveHandlers,
    private readonly presenters: LivePresenters,
    private readonly resolver: ActorResolver,
    private readonly comments: CommentReadModel,
    private readonly submitComment: SubmitComment,
  ) {}

  onModuleInit(): void {
    this.presenters.register(COMMENT_EVENTS, (ids) => this.present(ids));
    this.handlers.register('comment.submit', (socket, message) => this.submit(socket, message));
  }

  /** As it is now and as everybody may see it: what is hidden comes without its text. */
  private async present(ids: readonly string[]): Promise<ReadonlyMap<string, LiveComment>> {
    const rows = await this.comments.live(ids);
    return new Map(
      rows.map(({ comment, counts }) => [comment.id, { comment: presentPublic(comment), counts }]),
    );
  }

  /** The very request that POST makes, so that a key sent over both has its effect once. */
  private async submit(socket: LiveSocket, message: unknown): Promise<object> {
    const parsed = await this.parse(message);
    const { key, threadId, ...body } = parsed;
    const sent = bodyOf(message as object);
    // A connection outlives much: who writes is asked anew for every write.
    const actor = await this.resolver.resolve(socket.handshake.headers.cookie);
    const bodyHash = hashRequest(`POST /api/threads/${threadId}/comments`, sent);
    const ctx = { actor, idempotency: { key: requireKey(key), bodyHash } };
    return { comment: await this.submitComment.execute(ctx, { ...body, threadId }) };
  }

  private parse(message: unknown): Promise<SubmitCommentMessage> {
    const metadata = { type: 'body' as const, metatype: SubmitCommentMessage };
    return this.pipe.transform(message, metadata) as Promise<SubmitCommentMessage>;
  }
}

/** What POST has in its body, as it was sent: before it is tidied. */
function bodyOf(message: object): object {
  const fields = Object.entries(message);
  return Object.fromEntries(fields.filter(([name]) => name !== 'key' && name !== 'threadId'));
}
