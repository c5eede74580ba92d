import { findNames } from './find-names.ts';
import type { FindPeople } from './person-mention.ts';

/** The people a text names. */
export const findPeople: FindPeople = (text) => findNames(text).people;
