import { type MessagePort, parentPort } from 'node:worker_threads';
import type { PeopleFinder } from '../../archive/people-record.ts';
import { readArticleFile } from '../../articles/read-article-file.ts';
import { readNamedBytes } from '../../articles/read-named-bytes.ts';
import { messageOf } from '../../errors.ts';
import { builtInPeople } from '../../people/reading/people-finder.ts';
import type { Piece, PieceResult } from './thread-messages.ts';

// The thread that reads files and people for an update; create-ingest-thread.ts alone starts it.
if (parentPort === null) throw new Error('ingest-worker.ts runs in a worker thread only');
serve(parentPort);

/** In order, whatever takes how long: the other side counts on it to know which piece a crash belongs to. */
function serve(port: MessagePort): void {
  const people = builtInPeople();
  const answer = async (piece: Piece, before: Promise<void>): Promise<void> => {
    await before;
    port.postMessage(await done(piece, people), []);
  };
  let last = Promise.resolve();
  port.on('message', (piece: Piece) => {
    last = answer(piece, last);
  });
}

async function done(piece: Piece, people: Pick<PeopleFinder, 'read'>): Promise<PieceResult> {
  try {
    if (piece.kind === 'file') return { kind: 'file', read: await readArticleFile(piece.folder, piece.file) };
    if (piece.kind === 'bytes') return { kind: 'bytes', read: await readNamedBytes(piece.bytes, piece.file) };
    return { kind: 'people', people: await people.read(piece.article) };
  } catch (error) {
    return { kind: 'failed', message: messageOf(error) };
  }
}
