import { shortVerb } from './short-verbs.ts';

/** Forms of English verbs that no ending explains, the base form first: "took" must be found by "take". */
const FORMS = `
  arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; begin began begun; bend bent; bet;
  bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built;
  burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug;
  draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt;
  fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; free freed;
  freeze froze frozen; give gave given; go went gone; grind ground; grow grew grown; hang hung; hear heard; hide hid hidden;
  hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; learn learnt; leave left; lend lent;
  light lit; lose lost; make made; mean meant; meet met; pay paid; prove proven; ride rode ridden; ring rang rung; rise rose risen;
  run ran; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot; shrink shrank shrunk;
  sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; speed sped; spend spent; spill spilt;
  spin spun; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; strike struck stricken;
  strive strove striven; swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught;
  tear tore torn; think thought; throw threw thrown; understand understood; undertake undertook undertaken; wake woke woken;
  wear wore worn; weave wove woven; win won; wind wound; withdraw withdrew withdrawn; write wrote written;
  man men; woman women; child children; person people; foot feet; tooth teeth; mouse mice; goose geese`;

/** Families of forms, the base form first. */
export const IRREGULAR_FAMILIES: readonly (readonly string[])[] = FORMS.split(';').map((family) =>
  family.trim().split(/\s+/u),
);

/** The base form of an irregular or a short verb, or of an irregular plural; any other word unchanged. @param word lower case. */
export function baseForm(word: string): string {
  return BASES.get(word) ?? shortVerb(word)?.[0] ?? word;
}

/** All forms of such a word, the base form first; any other word alone. @param word lower case, any form. */
export function formsOf(word: string): readonly string[] {
  const base = baseForm(word);
  return FAMILIES_BY_BASE.get(base) ?? shortVerb(base) ?? [word];
}

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FAMILIES.flatMap((family) => family.map((form) => [form, family[0] ?? form] as const)),
);
const FAMILIES_BY_BASE: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_FAMILIES.map((family) => [family[0] ?? '', family] as const),
);
