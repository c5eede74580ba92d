import type { ArticleDetails } from '../article-format.ts';
import { parseDay } from '../../text/parse-day.ts';

/** What agencies say of an item beside its text, in the words of IPTC's standards. */
export interface ItemState {
  /** "usable", "withheld", "canceled", perhaps after the name of a list ("stat:usable"). */
  readonly status: string | null;
  /** A time before which nobody may print it. */
  readonly embargoed: string | null;
  /** "sig:correction" and the like, and words of the desk on what the item is. */
  readonly signals: readonly string[];
  /** Notes to editors. */
  readonly notes: readonly string[];
  readonly version: string | null;
  readonly section: string | null;
  /** Of its last change, as written. */
  readonly modified: string | null;
}

/** Why an item may not be shown to anybody now, as the rest of a sentence; null where it may. */
export function whyNotPrinted({ status, embargoed }: ItemState): string | null {
  if (/\bwithheld\b/iu.test(status ?? '')) return 'is withheld by its outlet; put the version here that it releases';
  const until = Date.parse((embargoed ?? '').replace(COMPACT, '$1-$2-$3T$4:$5'));
  if (until > Date.now()) return `must not be printed before ${embargoed}; put it here again after that`;
  return null;
}

/** The basic form of ISO 8601, which `Date` does not read: "20250304T100000Z". */
const COMPACT = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(?:\d\d)?/u;

/** What is kept of it with the article. */
export function detailsOfItem(state: ItemState): ArticleDetails {
  const { notes } = state;
  const signals = standingOf([state.status ?? '', ...state.signals], { retracted: RETRACTED, corrected: CORRECTED });
  // Not every standard has a sign for it, and not every desk sets it: then the note says so itself, to begin with.
  const telling = notes.filter((note) => RETRACTS.test(note) || CORRECTS.test(note));
  const standing = signals ?? standingOf(telling, { retracted: RETRACTS, corrected: CORRECTS }) ?? 'printed';
  return {
    section: state.section,
    modifiedOn: parseDay(state.modified ?? ''),
    corrections: signals === null ? telling : notes,
    version: state.version,
    standing,
  };
}

type Standing = Exclude<ArticleDetails['standing'], 'printed'>;

function standingOf(texts: readonly string[], by: Readonly<Record<Standing, RegExp>>): Standing | null {
  const says = (standing: Standing): boolean => texts.some((text) => by[standing].test(text));
  return says('retracted') ? 'retracted' : says('corrected') ? 'corrected' : null;
}

const EDITORS = String.raw`^[^\p{L}]*(?:(?:note to )?eds?(?:itors?)?[^\p{L}]+)?`;
const RETRACTS = new RegExp(String.raw`${EDITORS}(?:retracts?|retraction|withdraws|withdrawn|withdrawal)\b`, 'iu');
const CORRECTS = new RegExp(String.raw`${EDITORS}(?:corrects?|corrected|corrections?|clarifies|clarification)\b`, 'iu');
const RETRACTED = /\b(?:cancell?ed|retract(?:ed|ion)?|kill(?:ed)?|withdrawn|withdrawal)\b/iu;
const CORRECTED = /\bcorrect(?:ed|ion|s)?\b/iu;
