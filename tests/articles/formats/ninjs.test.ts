import { describe, expect, it } from 'vitest';
import type { ParsedFile } from '../../../src/articles/article-format.ts';
import { jsonFormat } from '../../../src/articles/formats/json-format.ts';
import { jsonlFormat } from '../../../src/articles/formats/jsonl-format.ts';
import { parseText } from '../../support/parse-text.ts';

const TEXT = 'The harbour of Velm opened on Tuesday.\n\nA second basin is to be ready by the autumn.';
const PARAGRAPHS = ['The harbour of Velm opened on Tuesday.', 'A second basin is to be ready by the autumn.'];
const OLD = {
  uri: 'urn:newsml:example.org:20250304:harbour',
  type: 'text',
  version: '2',
  firstcreated: '2025-03-04T10:15:00+04:00',
  versioncreated: '2025-03-05T09:00:00+04:00',
  pubstatus: 'usable',
  headline: 'Harbour opens again',
  byline: 'By Ina Holm',
  copyrightholder: 'Coast Wire',
  subject: [{ code: 'medtop:20000001', name: 'Ports' }],
  body_html: '<p>The harbour of Velm opened on <b>Tuesday</b>.</p><p>A second basin is to be ready by the autumn.</p>',
};
const NEW = {
  standard: { name: 'ninjs', version: '3.0' },
  uri: OLD.uri,
  version: 2,
  firstCreated: OLD.firstcreated,
  versionCreated: OLD.versioncreated,
  pubStatus: 'usable',
  headlines: [
    { role: 'short', value: 'Harbour' },
    { role: 'main', value: 'Harbour opens again' },
  ],
  by: 'Ina Holm',
  infoSources: [{ role: 'originator', name: 'Coast Wire' }],
  subjects: [{ name: 'Ports' }],
  bodies: [{ role: 'main', contentType: 'text/plain', value: TEXT }],
};

const parse = (value: unknown): Promise<ParsedFile> => parseText(jsonFormat, JSON.stringify(value));

describe('ninjs', () => {
  it.each([
    ['1.x', OLD],
    ['3.x', NEW],
  ])('%s is known by its fields, with headline, byline and version', async (_, item) => {
    const { articles, problems } = await parse(item);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'Harbour opens again',
        source: 'Coast Wire',
        author: 'Ina Holm',
        publishedOn: '2025-03-04',
        details: { section: 'Ports', modifiedOn: '2025-03-05', corrections: [], version: '2', standing: 'printed' },
        line: null,
      },
    ]);
    expect(articles[0]?.paragraphs).toEqual(PARAGRAPHS);
  });

  it('is read in a list and in lines as well, and its dateline opens the text', async () => {
    const { articles } = await parse([
      { title: 'Talks', text: 'They met.' },
      { ...NEW, dateline: 'VELM, Norland, March 4.' },
    ]);
    expect(articles[1]).toMatchObject({
      line: 2,
      paragraphs: [`VELM, Norland, March 4. ${PARAGRAPHS[0]}`, PARAGRAPHS[1]],
    });
    expect((await parseText(jsonlFormat, `${JSON.stringify(OLD)}\n`)).articles).toMatchObject([
      { author: 'Ina Holm', line: 1 },
    ]);
  });

  it.each([
    [{ pubstatus: 'canceled', ednote: 'The source has withdrawn it.' }, 'retracted', ['The source has withdrawn it.']],
    [{ signals: ['sig:correction'], ednote: 'Corrects the depth.' }, 'corrected', ['Corrects the depth.']],
    [{ ednote: 'With photos.' }, 'printed', []],
    [
      { ednote: 'CORRECTION: It is nine metres deep, not ninety.' },
      'corrected',
      ['CORRECTION: It is nine metres deep, not ninety.'],
    ],
    [{ ednotes: ['With photos.', 'Eds: Corrects the depth.'] }, 'corrected', ['Eds: Corrects the depth.']],
    [{ ednote: 'RETRACTION. The harbour is shut.' }, 'retracted', ['RETRACTION. The harbour is shut.']],
    [{ ednote: 'The correctional service has photos.' }, 'printed', []],
  ])('tells what its outlet says of it: %j', async (fields, standing, corrections) => {
    expect((await parse({ ...OLD, ...fields })).articles[0]?.details).toMatchObject({ standing, corrections });
  });

  it.each([
    [{ pubstatus: 'withheld' }, /withheld/u],
    [{ embargoed: '2999-01-01T00:00:00Z' }, /must not be printed before 2999/u],
    [{ body_html: ' ' }, /has no body/u],
  ])('says why an item is not read: %j', async (fields, reason) => {
    const { articles, problems } = await parse({ ...OLD, ...fields });
    expect(articles).toEqual([]);
    expect(problems[0]?.message).toMatch(reason);
  });
});
