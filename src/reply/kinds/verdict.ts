/** What members say of a reply. */
export const VERDICTS = ['useful', 'wrong-quote', 'wrong-person', 'out-of-date', 'missing-article', 'other'] as const;
export type Verdict = (typeof VERDICTS)[number];
