/** A person's name where a text prints it, titles not included. `text.slice(start, end) === name`. */
export interface PersonMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A recogniser: the people a text names, in order, without overlap. */
export type FindPeople = (text: string) => readonly PersonMention[];
