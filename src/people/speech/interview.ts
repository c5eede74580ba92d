import { foldName } from '../words/fold-name.ts';
import type { PersonMention } from '../words/person-mention.ts';
import type { Paragraph, Quote, ReadText } from './quote.ts';
import { isTitle } from './speaker-after.ts';

/** "Ana Quill: ", "QUILL: ", "Mayor Quill: ", "Q: " at the beginning of a paragraph. */
const LABEL = /^(?<label>\p{Lu}[\p{L}\p{M}.’' -]{0,60}): +(?=["“‘«(\p{L}])/u;

/**
 * What people say in an interview: the paragraphs that begin with the name of who speaks and a colon, without quotation
 * marks. It is one where a label comes back and there is another beside it; a list names everybody once.
 */
export function interviewSpeech(read: ReadText, paragraphs: readonly Paragraph[]): readonly Quote[] {
  const labelled = paragraphs.flatMap((paragraph) => {
    const label = LABEL.exec(read.text.slice(paragraph.start, paragraph.start + 80))?.groups?.['label'];
    return label === undefined ? [] : [{ paragraph, label: foldName(label) }];
  });
  const labels = new Set(labelled.map(({ label }) => label));
  if (labels.size < 2 || labelled.length === labels.size) return [];
  const speakers = speakersOf(read, labels);
  return labelled.flatMap(({ paragraph, label }): Quote[] => {
    const speaker = speakers.get(label);
    const [first] = paragraph.sentences;
    if (speaker === undefined || first === undefined) return [];
    return [{ start: paragraph.start, end: paragraph.end, paragraph: first.paragraph, speaker, attribution: 'name' }];
  });
}

/** Whom labels name: the one person of the text whose name, or last name with titles before it, they are. */
function speakersOf({ mentions }: ReadText, labels: ReadonlySet<string>): ReadonlyMap<string, PersonMention> {
  const byName = new Map<string, PersonMention>();
  const bySurname = new Map<string, { readonly mention: PersonMention; readonly names: Set<string> }>();
  for (const mention of mentions) {
    const name = foldName(mention.name);
    if (!byName.has(name)) byName.set(name, mention);
    const surname = name.split(' ').at(-1) ?? name;
    const known = bySurname.get(surname) ?? { mention, names: new Set() };
    if (name !== surname) known.names.add(name);
    bySurname.set(surname, known);
  }
  const found = [...labels].flatMap((label): [string, PersonMention][] => {
    const surname = label.split(' ').at(-1) ?? label;
    const same = bySurname.get(surname);
    const isKnown = same !== undefined && same.names.size < 2 && isTitle(label.slice(0, -surname.length));
    const mention = byName.get(label) ?? (isKnown ? same.mention : undefined);
    return mention === undefined ? [] : [[label, mention]];
  });
  return new Map(found);
}
