import type { Span } from '../../articles/article.ts';
import { splitSentences } from '../../passages/split-sentences.ts';
import { stemsOf, wordsOf } from '../../text/words.ts';
import type { Citation } from '../citation.ts';
import type { FoundPassage, SearchReply } from '../kinds/search-reply.ts';
import { freshness, type LayoutOptions, plain, quote } from './layout-parts.ts';
import type { Layout } from './layout.ts';

/** Sentences of a passage that are shown: those that print most of what was looked for. */
const MOST_SENTENCES = 2;

/** What a search found: of each passage its best sentences with the words marked, and where they stand. */
export function layoutSearch({ query, passages, archive }: SearchReply, options: LayoutOptions): Layout {
  const stems = stemsOf(query);
  const shown = passages.map((passage, index) => {
    const { start, end } = bestOf(passage.text, stems);
    return { passage, number: index + 1, start, text: passage.text.slice(start, end) };
  });
  const none = options.wording.say('search.none');
  const layout = plain({ heading: query, items: [], none, footer: freshness(archive, options) });
  if (shown.length === 0) return layout;
  return {
    ...layout,
    tone: 'plain',
    notes: [],
    sections: [
      {
        heading: null,
        items: shown.map(({ text, number }) =>
          quote({ text, citations: [number], highlights: marked(text, stems), note: null }),
        ),
      },
    ],
    citations: shown.map(({ passage, number, start, text }) => cited(passage, { number, start, quote: text })),
  };
}

/** The run of sentences that prints most of the words; the first of those that print as many. */
function bestOf(text: string, stems: ReadonlySet<string>): Span {
  const sentences = splitSentences(text);
  const runs = sentences.map(({ start }, index) => {
    const end = sentences[Math.min(index + MOST_SENTENCES, sentences.length) - 1]?.end ?? text.length;
    const printed = stemsOf(text.slice(start, end));
    return { start, end, words: [...stems].filter((stem) => printed.has(stem)).length };
  });
  const [best] = runs.toSorted((one, other) => other.words - one.words || one.start - other.start);
  return best ?? { start: 0, end: text.length };
}

function marked(text: string, stems: ReadonlySet<string>): readonly (readonly [number, number])[] {
  return wordsOf(text).flatMap(({ stem, start, end }) =>
    stems.has(stem) && stem.length > 1 ? [[start, end] as const] : [],
  );
}

function cited(
  { score: _score, text: _text, start: at, ...place }: FoundPassage,
  { number, start, quote: words }: { readonly number: number; readonly start: number; readonly quote: string },
): Citation {
  const from = at + start;
  return { ...place, number, start: from, end: from + words.length, quote: words };
}
