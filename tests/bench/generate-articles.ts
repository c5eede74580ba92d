import { seededRandom } from '../../src/seeded-random.ts';

/** A file of a made-up newsroom. */
export interface GeneratedArticle {
  /** `YYYY/NNNNN.txt` */
  readonly file: string;
  readonly text: string;
}

const GIVEN = [
  'Ann',
  'Boris',
  'Clara',
  'Dilara',
  'Edvin',
  'Farid',
  'Greta',
  'Hakan',
  'Irina',
  'Jonas',
  'Kamala',
  'Leyla',
];
const SURNAME = ['Ahlberg', 'Brandt', 'Calder', 'Demir', 'Ekholm', 'Farrow', 'Guliyev', 'Hollis', 'Ivanova', 'Jansen'];
const OFFICE = ['harbour master', 'mayor', 'minister of transport', 'head of the fire service', 'chief engineer'];
const TOWN = ['OSTWICK', 'MARLEY', 'VESTHAVEN', 'KURA', 'ALTMOOR', 'SELBY', 'NORDVIK', 'TARN'];
const THING = [
  'ferry',
  'bridge',
  'lighthouse',
  'railway',
  'school',
  'hospital',
  'market hall',
  'power station',
  'reservoir',
];
const DEED = [
  'was reopened',
  'was closed for repairs',
  'will be sold',
  'has run out of money',
  'was handed over to the city',
];
const MONTH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
];
const OUTLET = ['Trend', 'Reuters', 'AP', 'Coast Wire'];

/**
 * Articles as an agency sends them: a date, a headline, a dateline, quotes, people and figures. The same seed gives the
 * same articles, and more of them begin with the same (mulberry32, `seededRandom`).
 */
export function* generateArticles(count: number, seed = 21): Iterable<GeneratedArticle> {
  const random = seededRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const number = (most: number): number => 1 + Math.floor(random() * most);
  for (let index = 0; index < count; index += 1) {
    const [town, thing, deed, office] = [pick(TOWN), pick(THING), pick(DEED), pick(OFFICE)];
    const [given, surname, other] = [pick(GIVEN), pick(SURNAME), `${pick(GIVEN)} ${pick(SURNAME)}`];
    const [year, month, day] = [2015 + number(10), number(11), number(28)];
    const title = `${capitalised(thing)} of ${capitalised(town.toLowerCase())} ${deed}, says ${surname}`;
    const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const paragraphs = [
      `${town}, ${MONTH[month - 1]} ${day} (${pick(OUTLET)}) - The ${thing} of ${capitalised(town.toLowerCase())} ${deed} on ${MONTH[month - 1]} ${day}, ${year}, the ${office}, ${given} ${surname}, said. It serves ${number(900)},000 people.`,
      `“We have waited ${number(20)} years for this ${thing},” ${surname} said. “Nobody will lose by it.” He added that ${number(90)} percent of the work was paid for by the region.`,
      `${other}, who lives near the ${thing}, told reporters that the ${pick(THING)} had been of more use. The cost was ${number(400)} million euros, after ${number(40)} million in ${year - 1}.`,
      `In ${MONTH[number(11) - 1]} ${year - number(9)}, the council of ${capitalised(pick(TOWN).toLowerCase())} had asked for ${number(60)} more workers, and ${number(30)} came.`,
    ];
    yield {
      file: `${year}/${String(index).padStart(5, '0')}.txt`,
      text: `date ${written}\n\n${title}\n\n${paragraphs.join('\n\n')}\n`,
    };
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
