export interface IndexReply {
  readonly command: 'index';
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly failed: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly articles: number;
  readonly passages: number;
  readonly durationMs: number;
}
