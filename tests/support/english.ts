import { createWording } from '../../src/language/create-wording.ts';

/** What the tests read replies in, unless they are about languages. */
export const ENGLISH = createWording('en');
