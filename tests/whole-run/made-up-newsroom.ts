import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../../src/seeded-random.ts';
import { storyPage } from '../support/news-pages.ts';
import type { Ledger } from './ledger.ts';
import { type MadeUpSites, SOURCES, type SourceName } from './made-up-sites.ts';
import { madeUpStory, type Story } from './made-up-stories.ts';

/** What a newsroom did. */
export interface Deeds {
  added: number;
  printed: number;
  edited: number;
  corrected: number;
  deleted: number;
}

/** Writes stories into the folder and prints them on sites, edits, corrects and deletes them; all of it stands in the ledger. */
export interface MadeUpNewsroom {
  readonly deeds: Deeds;
  /** So many new stories, four of ten of them on the sites. */
  write(count: number): void;
  /** Edits and corrects some, deletes a few. */
  change(count: number): void;
  /** What a story is about that there is, or was; a question about it. */
  question(): string;
}

interface Kept {
  readonly index: number;
  readonly revision: number;
  /** Its file in the folder, or the source that names it. */
  readonly place: { readonly file: string } | { readonly source: SourceName };
  readonly story: Story;
  readonly isGone: boolean;
}

export interface NewsroomParts {
  readonly articlesDir: string;
  readonly sites: MadeUpSites;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly seed: number;
}

const WAYS: readonly ((story: Story) => { readonly extension: string; readonly text: string })[] = [
  ({ day, title, paragraphs }) => ({
    extension: '.txt',
    text: `date ${day}\n\n${title}\n\n${paragraphs.join('\n\n')}\n`,
  }),
  ({ day, title, paragraphs }) => ({
    extension: '.md',
    text: `---\ntitle: ${title}\ndate: ${day}\n---\n\n${paragraphs.join('\n\n')}\n`,
  }),
  ({ title, paragraphs }) => ({ extension: '.html', text: storyPage(title, paragraphs) }),
  ({ day, title, paragraphs }) => ({
    extension: '.json',
    text: JSON.stringify({ title, date: day, text: paragraphs.join('\n\n') }),
  }),
];

const ASKED: readonly ((subject: string) => string)[] = [
  (subject) => `What is said of ${subject}?`,
  (subject) => `Why was ${subject} closed?`,
  (subject) => `When was ${subject} opened again?`,
  (subject) => `How much did ${subject} earn?`,
  (subject) => `Who wants ${subject} moved?`,
];

export function createMadeUpNewsroom({ articlesDir, sites, ledger, random, seed }: NewsroomParts): MadeUpNewsroom {
  const kept: Kept[] = [];
  const deeds: Deeds = { added: 0, printed: 0, edited: 0, corrected: 0, deleted: 0 };
  const below = (count: number): number => Math.floor(random() * count);

  const publish = ({ index, place, story }: Kept): void => {
    if ('source' in place) {
      ledger.write(sites.print(place.source, index, story), story.paragraphs.join('\n\n'));
      return;
    }
    const path = join(articlesDir, place.file);
    mkdirSync(dirname(path), { recursive: true });
    const way = WAYS[index % WAYS.length];
    // Before it can be read: what an answer quotes of it must have been there.
    ledger.write(place.file, story.paragraphs.join('\n\n'));
    writeFileSync(path, way?.(story).text ?? '');
  };
  const edit = (one: Kept, place: number): void => {
    const isCorrection = random() < 0.3;
    const story = madeUpStory(seed, one.index, one.revision + 1);
    const correction = 'Correction: an earlier version of this story gave other figures.';
    const paragraphs = isCorrection ? [...story.paragraphs, correction] : story.paragraphs;
    kept[place] = { ...one, revision: one.revision + 1, story: { ...story, paragraphs } };
    publish(kept[place]);
    deeds[isCorrection ? 'corrected' : 'edited'] += 1;
  };
  const remove = (one: Kept, place: number): void => {
    if (!('file' in one.place)) return edit(one, place);
    rmSync(join(articlesDir, one.place.file));
    ledger.write(one.place.file, null);
    kept[place] = { ...one, isGone: true };
    deeds.deleted += 1;
  };

  return {
    deeds,
    write(count) {
      for (let made = 0; made < count; made += 1) {
        const [index, story] = [kept.length, madeUpStory(seed, kept.length, 0)];
        const isPrinted = index % 10 < 4;
        const extension = WAYS[index % WAYS.length]?.(story).extension ?? '.txt';
        const source = SOURCES[Math.floor(index / 10) % SOURCES.length] ?? 'quick';
        const place = isPrinted ? { source } : { file: `${story.day.slice(0, 4)}/story-${index}${extension}` };
        const one: Kept = { index, revision: 0, place, story, isGone: false };
        kept.push(one);
        publish(one);
        deeds[isPrinted ? 'printed' : 'added'] += 1;
      }
    },
    change(count) {
      for (let made = 0; made < count && kept.length > 0; made += 1) {
        const place = below(kept.length);
        const one = kept[place];
        if (one === undefined || one.isGone) continue;
        if (random() < 0.2) remove(one, place);
        else edit(one, place);
      }
    },
    question() {
      const subject = kept[below(kept.length)]?.story.subject ?? 'the ferry';
      return ASKED[below(ASKED.length)]?.(subject) ?? subject;
    },
  };
}
