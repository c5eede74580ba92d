import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** Paragraphs that belong together, and what is known to be about them. */
export interface TrainingArticle {
  /** Empty when there is none. */
  readonly title: string;
  readonly paragraphs: readonly TrainingParagraph[];
}

export interface TrainingParagraph {
  readonly text: string;
  /** What asks for or names this paragraph: a question, a section's heading, a summary. Empty when there is none. */
  readonly label: string;
  /** Whether the label is a question that this paragraph answers. */
  readonly isQuestion: boolean;
}

/** One file of texts. */
export interface Corpus {
  /** Name without `.jsonl.gz`. */
  readonly name: string;
  /** How often its texts are gone through each time all are; a fraction takes that share. */
  readonly repeat: number;
}

/** What the static model is trained on. Sources and licences stand in its model card. */
export const CORPORA: readonly Corpus[] = [
  { name: 'wikipedia_en', repeat: 2 },
  { name: 'news_whitehouse', repeat: 0.5 },
  { name: 'news_wikipedia_current_events', repeat: 1 },
  { name: 'news_globalvoices', repeat: 2 },
  { name: 'news_usgov_blogs', repeat: 0.5 },
  { name: 'un_general_debate', repeat: 0.5 },
  { name: 'openstax_textbooks', repeat: 2 },
  { name: 'factbook', repeat: 1 },
  { name: 'gov_va_benefits', repeat: 1 },
  { name: 'gum_news_voyage', repeat: 2 },
  { name: 'qa_whitehouse_briefings', repeat: 0.5 },
  { name: 'qa_medquad', repeat: 2 },
  { name: 'qa_nq_clapnq', repeat: 6 },
  { name: 'qa_faq_headings', repeat: 3 },
];

const line = z.union([
  z.object({ question: z.string(), passage: z.string(), title: z.string().optional() }),
  z.object({
    title: z.string().optional(),
    paragraphs: z.array(z.string()),
    sections: z.array(z.string()).optional(),
    summary: z.string().optional(),
  }),
]);

/** Every text of one corpus: `NAME.jsonl.gz` in the folder, a JSON object a line. */
export function readCorpus(folder: string, name: string): readonly TrainingArticle[] {
  return gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => articleOf(line.parse(JSON.parse(text))));
}

function articleOf(read: z.infer<typeof line>): TrainingArticle {
  const { title = '' } = read;
  if ('question' in read) {
    return { title, paragraphs: [{ text: read.passage, label: read.question, isQuestion: true }] };
  }
  const { paragraphs, sections = [], summary = '' } = read;
  return {
    title,
    paragraphs: paragraphs.map((text, at) => ({
      text,
      label: sections[at] || (at === 0 ? summary : ''),
      isQuestion: false,
    })),
  };
}
