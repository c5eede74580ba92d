/** How often somebody is mentioned in each of several spans of time, none left out. */
export interface MentionsOverTime {
  readonly unit: 'week' | 'month' | 'year';
  /** In order. `from` is the first day of a span, `YYYY-MM-DD`; weeks begin on Monday. */
  readonly counts: readonly { readonly from: string; readonly mentions: number }[];
}
