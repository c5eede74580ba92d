import { z } from 'zod';
import { parseDay } from '../../text/parse-day.ts';
import { paragraphsOfText } from '../body.ts';
import { detailsOfItem, type ItemState } from './item-state.ts';
import type { NewsItem } from './nitf.ts';
import { personIn } from './person-in-byline.ts';
import { isHtml, lineOfHtml, textOfHtml } from './text-of-html.ts';
import { withDateline } from './with-dateline.ts';

/** A record by the plain names of its fields. */
export type PlainFields = ReadonlyMap<string, unknown>;

/** Fields that no other export has; two of them beside an address of the item say that it is ninjs. */
const TELLING =
  'pubstatus versioncreated firstcreated representationtype bodytext bodyhtml bodyxhtml bodies headlines byline bylines usageterms copyrightholder descriptiontext ednote embargoed'.split(
    ' ',
  );

/** Whether a record is an item of ninjs (IPTC, News in JSON, 1.x to 3.x). */
export function isNinjs(fields: PlainFields): boolean {
  const standard = named.safeParse(fields.get('standard'));
  if (standard.success && standard.data.name === 'ninjs') return true;
  return typeof fields.get('uri') === 'string' && TELLING.filter((name) => fields.has(name)).length >= 2;
}

/** The article of an item. What it has no text of has no paragraphs. */
export async function readNinjs(fields: PlainFields): Promise<NewsItem> {
  const text = (...names: readonly string[]): string | null =>
    names.flatMap((name) => textsOf(fields.get(name)))[0] ?? null;
  const state = stateOf(fields);
  const headline = text('headlines', 'headline', 'titles', 'title');
  const days = ['contentcreated', 'firstcreated', 'versioncreated'].map((name) => parseDay(text(name) ?? ''));
  return {
    state,
    article: {
      id: null,
      title: headline === null ? null : await lineOfHtml(headline),
      source: text('infosources', 'infosource', 'provider', 'source', 'copyrightholder'),
      publishedOn: days.find((day) => day !== null) ?? null,
      author: personIn(text('bylines', 'byline', 'by') ?? ''),
      url:
        [text('url', 'canonicalurl', 'weburl', 'permalink', 'link')].find((one) => /^https?:/iu.test(one ?? '')) ??
        null,
      details: detailsOfItem(state),
      paragraphs: withDateline(text('dateline'), await bodyOf(fields)),
      line: null,
    },
  };
}

const named = z.looseObject({ name: z.string() });
const piece = z.looseObject({ role: z.string().optional(), value: z.string().optional(), name: z.string().optional() });

/** The texts of a field: one, several, or those of objects with a role and a value; what is "main" comes first. */
function textsOf(field: unknown): readonly string[] {
  const pieces = [field].flat().flatMap((one): readonly { readonly text: string; readonly isMain: boolean }[] => {
    if (typeof one === 'string') return [{ text: one, isMain: false }];
    const { data } = piece.safeParse(one);
    const text = data?.value ?? data?.name;
    return text === undefined ? [] : [{ text, isMain: /main|headline|full/iu.test(data?.role ?? '') }];
  });
  const printed = pieces.filter(({ text }) => text.trim() !== '');
  return [...printed.filter(({ isMain }) => isMain), ...printed.filter(({ isMain }) => !isMain)].map(
    ({ text }) => text,
  );
}

/** Bodies with paragraphs before bodies of plain text: these are of the same words. */
const BODIES = ['bodyxhtml', 'bodyhtml', 'bodies', 'bodytext', 'body'];

async function bodyOf(fields: PlainFields): Promise<readonly string[]> {
  const [body = ''] = BODIES.flatMap((name) => textsOf(fields.get(name)));
  return isHtml(body) ? textOfHtml(body) : paragraphsOfText(body);
}

function stateOf(fields: PlainFields): ItemState {
  const texts = (...names: readonly string[]): readonly string[] => names.flatMap((name) => textsOf(fields.get(name)));
  const version = fields.get('version');
  return {
    status: texts('pubstatus')[0] ?? null,
    embargoed: texts('embargoed', 'embargoeduntil')[0] ?? null,
    signals: texts('signals', 'signal', 'genres', 'genre'),
    notes: texts('ednote', 'ednotes', 'correction', 'corrections'),
    version: typeof version === 'number' ? String(version) : (texts('version')[0] ?? null),
    section: texts('subjects', 'subject')[0] ?? null,
    modified: texts('versioncreated')[0] ?? null,
  };
}
