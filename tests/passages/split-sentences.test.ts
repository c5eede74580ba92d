import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, sentencesOf, splitSentences } from '../../src/passages/split-sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['a rank', ['Rear Adm. Yusuf Karagülle arrived.', 'He met the minister.']],
    ['a state and its office', ['U.S. President John Smith flew to the U.K. Prime Minister’s seat.', 'He stayed.']],
    ['a state that ends a sentence', ['They left the U.S. on Monday.', 'He came from the U.S.', 'The visit went on.']],
    ['a number', ['It is No. 5 on the list.', 'No. 6 follows.']],
    ['a short month', ['The talks end on Dec. 9.', 'Delegates go home on Dec. 10.']],
    ['initials', ['J. D. Vance spoke.', 'George W. Bush listened.']],
    ['decimals and money', ['Growth was 3.5 percent.', 'It cost $1.2 billion.', '395 people took part.']],
    ['a quotation that ends inside its marks', ['“We will stay.”', 'He left.']],
    ['a question that is attributed', ['“Will you stay?” Smith asked.', 'Nobody answered.']],
    ['a question that is attributed in lower case', ['"Why?" he asked.', '"Because," she said.']],
    ['an ellipsis inside a sentence', ['He waited ... and left.', 'She stayed…', 'Then it rained.']],
    ['a time', ['It began at 9 a.m. on Monday.', 'It ended at 5 p.m.', 'The hall was empty.']],
    ['a company', ['Acme Inc. Chairman Ann Lee resigned.', 'Shares of Acme Inc. fell.']],
    ['brackets', ['(It was late.)', 'The Operational Capabilities Concept (OCC) Pool grew.']],
    ['a Russian year', ['В 2025 г. прошли учения.', 'Об этом сообщил генерал И. И. Иванов.']],
    ['a Turkish title', ['Prof. Dr. Ayşe Yılmaz konuştu.', 'Toplantı 16. yüzyıl üzerineydi.']],
    ['Arabic', ['هل وصل الوزير؟', 'نعم وصل.']],
    ['Chinese without spaces', ['他来了。', '她走了。']],
    ['an exclamation in a name', ['Yahoo! shares rose.', 'Great!', 'They fell.']],
    ['a list number', ['1. The first point.', '2. The second point.']],
    ['no ending', ['A headline without a full stop']],
  ])('keeps sentences whole around %s', (_name, sentences) => {
    expect(split(sentences.join(/^[^\p{Script=Han}]/u.test(sentences[0] ?? '') ? ' ' : ''))).toEqual(sentences);
  });

  it('covers every character but the white space between sentences', () => {
    const text = '  One.  Two!\tThree? “Four.”  five ';
    expect(split(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });

  it('finds nothing in white space', () => {
    expect(splitSentences(' \n ')).toEqual([]);
    expect(splitSentences('')).toEqual([]);
  });
});

describe('sentencesOf', () => {
  it('gives offsets into the body, numbers paragraphs from 1 and leaves the dateline out', () => {
    const dateline = 'BAKU, Azerbaijan, December 9.';
    const body = `${dateline} On December 9, they met. They talked.\n\nThen they left.`;
    const sentences = sentencesOf({ body, dateline });
    expect(sentences.map(({ start, end, paragraph }) => [paragraph, body.slice(start, end)])).toEqual([
      [1, 'On December 9, they met.'],
      [1, 'They talked.'],
      [2, 'Then they left.'],
    ]);
  });

  it('reads the seed article as eight sentences in eight paragraphs', () => {
    const text = readFileSync('seeds/000_fe1b989d3a4af603.txt', 'utf8');
    const dateline = 'BAKU, Azerbaijan, December 9.';
    const body = text.slice(text.indexOf(dateline)).trimEnd();
    expect(paragraphsOf(body)).toHaveLength(8);
    expect(sentencesOf({ body, dateline })).toHaveLength(8);
  });
});
