export interface DoctorReply {
  readonly command: 'doctor';
  readonly checks: readonly Check[];
}

export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  /** What was found. */
  readonly message: string;
  /** What to do about it; null when all is well. */
  readonly remedy: string | null;
}
