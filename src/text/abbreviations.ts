/**
 * Words that end in a full stop without ending a sentence. Keys are lower case, without their last full stop.
 * `before-name` is always followed by what it belongs to; `before-number` only when a figure follows;
 * `open` may end a sentence or not, so the next word decides.
 */
export type AbbreviationKind = 'before-name' | 'before-number' | 'open';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const BEFORE_NAME = words(`
  mr mrs ms messrs mme mlle dr drs prof rev fr hon st ste mt ft pres gov lt.gov sen rep del amb atty asst assoc
  gen maj.gen lt.gen brig.gen brig col lt.col lt maj capt cmdr cmdr cdr adm vice.adm rear.adm sgt cpl pvt pfc ofc det insp supt
  sr.lt vs v cf viz e.g i.e al approx ca c.f op.cit
  doç yrd öğr sn av org korg tümg tuğg alb yb bnb ütğm
  им ул пр просп пл пер д стр см ср напр т.е ген адм полк подполк майор кап акад проф
`);

const BEFORE_NUMBER = words(`
  no nos num art arts sec secs par para fig figs p pp vol vols ch chap ed eds ver v sq tel ext
  jan feb mar apr jun jul aug sep sept oct nov dec
  rs tk kr skr nkr dkr isk rp bs ptas esc dm sfr fs ksh tsh ush
  № стр рис табл гл ст п пп
`);

const OPEN = words(`
  u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y l.a a.m p.m a.d b.c b.c.e c.e p.s
  inc co corp ltd llc plc bros jr sr esq ph.d m.d b.a m.a etc est dept univ assn intl natl govt
  ave blvd rd hwy sq min max hr hrs mins secs lb lbs oz kg km cm mm ft.lb
  г гг в вв н.э тыс млн млрд трлн руб коп т.д т.п др пр чел
  vb vd vs yy m.ö m.s s a.ş ltd.şti
`);

/** What kind of abbreviation the word before a full stop is, or null for an ordinary word. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  return KINDS.get(word.toLowerCase()) ?? null;
}

// The more careful reading of a word that stands in two lists is the later one.
const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map([
  ...OPEN.map((word) => [word, 'open'] as const),
  ...BEFORE_NUMBER.map((word) => [word, 'before-number'] as const),
  ...BEFORE_NAME.map((word) => [word, 'before-name'] as const),
]);

/** Whether a word is the last of an abbreviation of several: "gen" of "brig.gen". */
export function endsAbbreviation(word: string): boolean {
  return LAST_PARTS.has(word.toLowerCase());
}

/** What stands behind any stop of an abbreviation. */
const LAST_PARTS: ReadonlySet<string> = new Set(
  [...KINDS.keys()].flatMap((key) => {
    const parts = key.split('.');
    return parts.slice(1).map((_, index) => parts.slice(index + 1).join('.'));
  }),
);
