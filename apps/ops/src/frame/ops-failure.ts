/** Exit codes that other programs rely on; the whole list stands in docs/operations/start.md. */
export const EXIT = { failed: 1, usage: 2, schemaDiffers: 14 } as const;

/** Something the person at the terminal can put right: its message is one clear sentence. */
export class OpsFailure extends Error {
  override readonly name = 'OpsFailure';

  constructor(
    message: string,
    readonly exitCode: number = EXIT.failed,
  ) {
    super(message);
  }
}

/** The command was written wrongly; its usage is pointed to. */
export class UsageFailure extends OpsFailure {
  constructor(message: string) {
    super(message, EXIT.usage);
  }
}
