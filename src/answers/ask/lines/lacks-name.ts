import type { WeighedSentence } from '../evidence/weigh-evidence.ts';

/** Whether a sentence stands in a passage that does not name all that the question does: another place's toll is none of this one. */
export const lacksName = ({ evidence }: WeighedSentence): boolean => evidence.unsaid.some(({ isName }) => isName);
