/** Days from one to another, both included, as `YYYY-MM-DD`; a missing end is open. */
export interface DaySpan {
  readonly from?: string;
  readonly to?: string;
}
