export interface PeopleReply {
  readonly command: 'people';
  readonly text: string;
  /** Offsets are half-open UTF-16 ranges into `text`. */
  readonly people: readonly { readonly name: string; readonly start: number; readonly end: number }[];
}
