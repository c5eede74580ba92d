import { type Random, seededRandom } from '../../src/seeded-random.ts';

/** A story of a made-up newsroom, as it stands in one revision. */
export interface Story {
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly paragraphs: readonly string[];
  /** What it is about, as a question can name it: "the ferry of Tarnovel". */
  readonly subject: string;
}

const SYLLABLES = 'tar no vel mi lek dor ash kem bra sul pe rin ga thos lun ost'.split(' ');
const THINGS =
  'ferry|bridge|lighthouse|dry dock|market hall|school|fish auction|tram line|reservoir|museum|quarry'.split('|');
const OFFICES = 'harbour master|mayor|head of the fire service|chief engineer|keeper of the records|port surgeon'.split(
  '|',
);
const GIVEN = 'Anna|Boris|Clara|Dilara|Edvin|Farid|Greta|Hakan|Irina|Jonas|Kamala|Leyla'.split('|');
const GOODS = 'crates of herring|tickets|sacks of salt|books|visitors|bolts|lamps|loaves'.split('|');
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

type Fill = (story: Facts, figure: string) => string;
interface Facts {
  readonly subject: string;
  readonly place: string;
  readonly office: string;
  readonly person: string;
  readonly goods: string;
  readonly month: string;
}

/** Each has a figure of its own, so that no two revisions of a story share a sentence. */
const SENTENCES: readonly Fill[] = [
  ({ subject, office, person }, figure) =>
    `${capital(subject)} was opened again after ${figure} days, the ${office}, ${person}, said.`,
  ({ place, goods }, figure) => `In ${place} they counted ${figure} ${goods} before noon.`,
  ({ person, subject }, figure) =>
    `“We had hoped for less than ${figure} hours of work on ${subject},” ${person} told the council.`,
  ({ month, place }, figure) => `By ${month} the town of ${place} had paid ${figure} crowns for it.`,
  ({ subject, goods }, figure) => `Nobody who lives near ${subject} remembers a year with ${figure} ${goods}.`,
  ({ office, place }, figure) => `The ${office} of ${place} asked for ${figure} more hands, and got half of them.`,
  ({ subject, month }, figure) =>
    `Work on ${subject} stopped in ${month} when ${figure} planks were found to be rotten.`,
  ({ person, goods }, figure) =>
    `${person} put the loss at ${figure} ${goods}, and said that it could have been worse.`,
  ({ place, subject }, figure) => `A petition with ${figure} names was handed in at ${place} to have ${subject} moved.`,
  ({ subject }, figure) => `What ${subject} earned last year, ${figure} crowns, will go to the widows’ fund.`,
];

/**
 * The story of a number in one of its revisions: what it is about stays, every sentence is another. The same seed gives
 * the same stories.
 */
export function madeUpStory(seed: number, index: number, revision: number): Story {
  const random = seededRandom(seed * 100_003 + index);
  const facts = factsOf(random);
  const chosen = shuffled(SENTENCES, random).slice(0, 4 + Math.floor(random() * 4));
  const figures = seededRandom(seed * 7919 + index * 101 + revision);
  const sentences = chosen.map((fill, place) => fill(facts, figureOf(index, revision, { place, random: figures })));
  const paragraphs = [sentences.slice(0, 2), sentences.slice(2, 4), sentences.slice(4)].map((group) => group.join(' '));
  const day = new Date(Date.UTC(2024, Math.floor(random() * 12), 1 + Math.floor(random() * 28)))
    .toISOString()
    .slice(0, 10);
  return {
    title: `${capital(facts.subject)} again`,
    day,
    paragraphs: paragraphs.filter(Boolean),
    subject: facts.subject,
  };
}

function factsOf(random: Random): Facts {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const place = capital([0, 1, 2].map(() => pick(SYLLABLES)).join(''));
  const person = `${pick(GIVEN)} ${capital([0, 1].map(() => pick(SYLLABLES)).join(''))}son`;
  return {
    place,
    person,
    subject: `the ${pick(THINGS)} of ${place}`,
    office: pick(OFFICES),
    goods: pick(GOODS),
    month: pick(MONTHS),
  };
}

/** "12,407": story, revision and place in it make it the only one. */
function figureOf(
  index: number,
  revision: number,
  { place, random }: { readonly place: number; readonly random: Random },
): string {
  const unique = ((index * 40 + revision) * 10 + place) * 7 + Math.floor(random() * 7);
  return (1_000 + unique).toLocaleString('en-US');
}

function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  return values
    .map((value) => ({ value, key: random() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ value }) => value);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
