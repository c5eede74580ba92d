import { parseDay } from '../../text/parse-day.ts';
import { isWrittenDay, WRITTEN_DAY, writtenDay } from '../../text/written-day.ts';

/** A line that says when, by whom, and how long it takes to read: no part of the article's text. */
export interface Stamp {
  /** `YYYY-MM-DD` of the first day in it, which is that of publishing; null when it names none with a year. */
  readonly day: string | null;
  /** Whether it says more than a bare day: "Published", "minute read", a clock. */
  readonly isLabelled: boolean;
}

/** Characters; what is longer is prose. */
const LONGEST = 200;

/** The stamp that a whole text is; null for any other text. It is taken apart from its beginning, piece by piece. */
export function stampOf(text: string): Stamp | null {
  let rest = text.replaceAll(/\s+/gu, ' ').trim();
  if (rest === '' || rest.length > LONGEST) return null;
  let [day, isLabelled, isDated]: [string | null, boolean, boolean] = [null, false, false];
  while (rest !== '') {
    const [piece, kind] = nextPiece(rest) ?? [null, null];
    if (piece === null) return null;
    if (kind === 'day') {
      day ??= parseDay(piece.replace(/[,.]$/u, '')) ?? writtenDay(piece);
      isDated = true;
    } else if (kind === 'label' || kind === 'length') {
      isLabelled = true;
    }
    rest = rest.slice(piece.length).trimStart();
  }
  return isDated || isLabelled ? { day, isLabelled } : null;
}

type Kind = 'day' | 'clock' | 'label' | 'length' | 'mark';

function nextPiece(rest: string): readonly [string, Kind] | null {
  for (const [kind, pattern] of PIECES) {
    const piece = pattern.exec(rest)?.[0];
    if (piece === undefined || piece === '') continue;
    if (kind === 'day' && !isDay(piece)) continue;
    return [piece, kind];
  }
  return null;
}

function isDay(piece: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u.test(piece) || isWrittenDay(piece.replace(/[,.]$/u, ''));
}

const LABELS = [
  String.raw`(?:first |last |originally )?(?:published|updated|posted|modified|created|edited|added|issued|release date|date|time|updated at|as of)`,
  'опубликовано|обновлено|изменено|создано|дата|время',
  'yayınlanma(?: tarihi)?|yayınlandı|güncelleme(?: tarihi)?|güncellendi|son güncelleme|giriş(?: tarihi)?|oluşturulma(?: tarihi)?|tarih',
  'dərc (?:edilib|olunub)|yenilənib|yayımlanıb|tarix',
].join('|');
const UNITS =
  'sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?|секунд[уы]?|минут[уы]?|час(?:а|ов)?|дн(?:я|ей)|день|dakika|dk|saat|gün|dəqiqə|gün';

const PIECES: readonly (readonly [Kind, RegExp])[] = [
  [
    'length',
    new RegExp(
      String.raw`^(?:reading time:? )?(?:\d+|an?|one)[- ]?(?:${UNITS})(?: of)? (?:read|reading|ago|назад|чтения|önce|əvvəl|okuma)(?!\p{L})`,
      'iu',
    ),
  ],
  [
    'length',
    new RegExp(
      String.raw`^(?:reading time|read time|время чтения|okuma süresi|oxuma müddəti):? \d+ ?(?:${UNITS})(?!\p{L})`,
      'iu',
    ),
  ],
  [
    'length',
    /^\d+ (?:comments?|views?|shares?|reads?|комментари(?:й|я|ев)|просмотр(?:а|ов)?|yorum|baxış|görüntülenme)(?!\p{L})/iu,
  ],
  ['day', new RegExp(`^(?:${WRITTEN_DAY})`, 'u')],
  ['day', /^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/u],
  ['day', /^\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)/u],
  [
    'clock',
    /^\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?(?!\p{L}))?(?: ?\(?(?:[A-Z]{2,5}|GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?)?\)?(?![\p{L}]))?/iu,
  ],
  ['clock', /^\d{1,2} ?[ap]\.?m\.?(?!\p{L})/iu],
  ['label', new RegExp(String.raw`^(?:${LABELS})(?!\p{L}):?`, 'iu')],
  ['mark', /^(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6})(?!\p{L}),?/iu],
  [
    'mark',
    /^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)(?!\p{L}),?/iu,
  ],
  ['mark', /^(?:on|at|в|saat|[A-Z]{2,4}T|GMT|UTC|года?|г\.?|il|-c[iıuü] il)(?![\p{L}])/u],
  ['mark', /^[·•|,;:()[\]–—/-]+/u],
];
