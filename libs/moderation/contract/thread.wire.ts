export interface SlowThreadRequest {
  /** Seconds between two comments of one person. */
  readonly seconds: number;
  readonly hours: number;
  readonly reason: string;
}

export interface ThreadActRequest {
  readonly reason: string;
}
