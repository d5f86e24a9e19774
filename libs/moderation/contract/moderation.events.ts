/** To the host's moderators and officials: something in a dialogue's queue, or a suspension, has changed. */
export interface QueueChanged {
  readonly dialogueId: string;
}

export interface DeskServerToClient {
  'desk.changed': (notice: QueueChanged) => void;
}

/** `desk.follow`: from now on told of changes in the queues of one's organisations. */
export interface DeskClientToServer {
  'desk.follow': (message: object, ack: (answer: { readonly ok: boolean }) => void) => void;
}
