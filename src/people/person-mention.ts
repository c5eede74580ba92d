/** A person's name where a text prints it, titles not included. `text.slice(start, end) === name`. */
export interface PersonMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A recogniser: the people a text names, in order, without overlap. Rules (find-people.ts) and any trained model that
 * replaces them have this shape, so the rest of the folder does not know which one is at work.
 */
export type FindPeople = (text: string) => readonly PersonMention[];
