import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../src/app/app.ts';
import type { AddReply } from '../../src/reply/kinds/add-reply.ts';
import { openApp } from './open-app.ts';

/** An article to hand over, as a text file. */
export const STORM = `date 2025-12-12 WICK, Scotland, December 12. The storm closed the airport of Wick for two days.

No flight left before Friday.`;

/** What the archive holds already. */
const KNOWN = {
  id: 'ferry',
  title: 'Ferry sails',
  source: 'Coast Wire',
  text: 'The ferry to Lerwick sails again from Friday.',
};

/** An app over what is known. */
export const openKnown = (): Promise<App> => openApp([KNOWN]);

/** Hands a file over. */
export const hand = (app: App, name: string, content: string | Uint8Array): Promise<AddReply> =>
  app.add({ name, read: async () => Buffer.from(content) });

/** The files that were added, by name. */
export function added(app: App): readonly string[] {
  try {
    return readdirSync(join(app.config.articlesDir, 'added')).sort();
  } catch {
    return [];
  }
}

/** All that was wrong, in words. */
export const wordsOf = ({ problems }: AddReply): string => problems.map(({ message }) => message).join(' | ');
