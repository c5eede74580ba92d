/** What a name stands for. */
export type NameKind = 'person' | 'organisation' | 'place';
