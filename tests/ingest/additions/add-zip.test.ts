import { describe, expect, it } from 'vitest';
import { makeZip, sayingSize } from '../../support/make-zip.ts';
import { added, hand, openKnown as open, STORM, wordsOf as words } from '../../support/adding.ts';

describe('adding a zip', () => {
  const STORM_FILE = { 'storm.txt': STORM };

  it('adds each of its articles as if it had been handed over alone', async () => {
    const app = await open();
    const zip = makeZip({
      ...STORM_FILE,
      'more/boats.jsonl':
        '{"title": "Day 1", "text": "Boat 1 came in."}\n{"title": "Day 2", "text": "Boat 2 came in."}',
      '__MACOSX/._storm.txt': 'x',
      'more/.DS_Store': 'x',
      'README.md': 'About this folder.',
    });
    const reply = await hand(app, 'coast.zip', zip);
    expect(reply).toMatchObject({ kind: 'added', file: null, isIndexed: true, problems: [] });
    expect(reply.articles.map(({ title }) => title)).toEqual(expect.arrayContaining(['Day 1', 'Day 2']));
    expect(reply.articles).toHaveLength(3);
    expect(added(app)).toHaveLength(2);
    expect((await app.takeAway(reply.articles[0]?.id ?? '')).kind).toBe('taken-away');
    expect(added(app)).toHaveLength(1);
  });

  it('keeps what is whole, and tells of each of the others by its name what is wrong', async () => {
    const app = await open();
    const zip = makeZip({
      ...STORM_FILE,
      'again.txt': STORM,
      'empty.txt': '',
      'photo.png': 'x',
      'inner.zip': makeZip(STORM_FILE),
      'same.txt': 'The ferry to Lerwick sails again from Friday.',
    });
    const reply = await hand(app, 'coast.zip', zip);
    expect(reply.kind).toBe('added');
    expect(reply.articles).toHaveLength(1);
    const told = words(reply);
    expect(told).toMatch(/“again\.txt”, which has a text that the archive has already/);
    expect(told).toMatch(/“empty\.txt”, which is empty/);
    expect(told).toMatch(/“photo\.png”, which is in no format/);
    expect(told).toMatch(/“inner\.zip”, which is a zip of its own/);
    expect(told).toMatch(/“same\.txt”, which .*already, as “ferry”/);
    expect(added(app)).toHaveLength(1);
  });

  it.each([
    [
      'a bomb that says what it is',
      sayingSize(makeZip(STORM_FILE), 101_000_000),
      /unpacks to more than 100 MB.*split it/,
    ],
    [
      'a bomb that says that it is small',
      sayingSize(makeZip({ 'zeros.txt': Buffer.alloc(8_000_000) }), 10),
      /cannot be unpacked.*make it anew/,
    ],
    ['no zip', Buffer.from('One.'), /cannot be unpacked/],
    ['a zip of nothing', makeZip({}), /holds no file/],
    [
      'a zip with a path that leads out',
      makeZip({ ...STORM_FILE, '../../evil.txt': 'One.' }),
      /cannot be unpacked.*evil\.txt/,
    ],
    [
      'a zip of more files than anybody looks through',
      makeZip(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.txt`, `Boat ${at} came in.`]))),
      /501 files.*500 is the most/,
    ],
  ])('refuses %s', async (_, bytes, reason) => {
    const app = await open();
    const reply = await hand(app, 'coast.zip', bytes);
    expect(reply).toMatchObject({ kind: 'not-added', file: null, articles: [] });
    expect(words(reply)).toMatch(reason);
    expect(added(app)).toEqual([]);
  });
});
