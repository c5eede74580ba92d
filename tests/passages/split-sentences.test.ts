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
    [
      'a time before a new sentence',
      ['Voting closed at 5 p.m. on Sunday.', 'It had begun at 8 a.m.', 'Clerks then counted.'],
    ],
    ['a time that ends a sentence', ['The vote was over at 5 p.m.', 'Clerks of six towns had waited outside.']],
    ['a time without stops', ['The gates shut at 11 pm.', 'Nobody was left inside.']],
    ['a time and its zone', ['The rocket lifted off at 6 a.m. EST from the cape.', 'It landed at 9 p.m. Lisbon time.']],
    ['a time and a long zone', ['The call began at 7 p.m. Central European Time and was short.']],
    ['a time and its day', ['It opens at 9 a.m. Monday and closes at 4 p.m. Sept. 3, the office said.']],
    [
      'a time at the head',
      ['At about 5 a.m. Mr. Holt rang the bell.', 'He rang again at 6 p.m.', 'Mr. Holt then slept.'],
    ],
    ['a time and a quotation', ['They met at 3 p.m.', '“We are late,” Holt said.']],
    ['rupees', ['The mill owes Rs. 900 crore to growers.', 'It paid Rs. 12 last year.', 'The rest is due in Rs.']],
    [
      'other money',
      ['A loaf is Tk. 40 in the market.', 'A seat is Kr. 300 or Rp. 9,000.', 'The fine was 30 kr.', 'He paid.'],
    ],
    ['the number of a note', ['The mill burnt down in 1804.[2]', 'The village built it again.[3][4]', 'It stands.']],
    ['a raised number', ['The mill burnt down.¹', 'The village built it again.”²³', 'It stands.']],
    ['a note in words', ['The mill is old.[citation needed]', 'It stands.[a]', 'It turns.']],
    ['the pronoun I', ['It was you and I.', 'Did you see Albert I. Jones?', 'She did.']],
    ['an address', ['Write to Jane.Doe@example.com today.', 'Or see www.Mill.Example.org and Booking.Com there.']],
    ['a chain of words', ['Call System.Out.Println or Main.Run(x) there.', 'See Docs/Read.Me for it.']],
    ['a title without a space', ['They met Dr.Holt and Mr.Brand there.', 'Nobody came.']],
    ['no ending', ['A headline without a full stop']],
  ])('keeps sentences whole around %s', (_name, sentences) => {
    expect(split(sentences.join(/^[^\p{Script=Han}]/u.test(sentences[0] ?? '') ? ' ' : ''))).toEqual(sentences);
  });

  it.each([
    ['The mill was shut.The ferry runs on.', ['The mill was shut.', 'The ferry runs on.']],
    ['Was it shut?The ferry runs on!Nobody came.', ['Was it shut?', 'The ferry runs on!', 'Nobody came.']],
    ['“The mill is shut.”The ferry runs on.', ['“The mill is shut.”', 'The ferry runs on.']],
    ['He was there.“We waited,” he said.', ['He was there.', '“We waited,” he said.']],
    ['It burnt down in 1804.The village built it again.', ['It burnt down in 1804.', 'The village built it again.']],
    ['It burnt down.[3]The village built it again.', ['It burnt down.[3]', 'The village built it again.']],
    ['Мельница закрыта.Паром ходит дважды.', ['Мельница закрыта.', 'Паром ходит дважды.']],
    ['Değirmen kapandı.Vapur günde iki kez kalkıyor.', ['Değirmen kapandı.', 'Vapur günde iki kez kalkıyor.']],
  ])('parts sentences where a space was forgotten: %s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
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

describe('the work of splitting', () => {
  it.each([
    ['sentences', 'The mill turns. '],
    ['no full stop', 'the mill turns '],
    ['stops that end nothing', 'a. b '],
    ['initials', 'A. '],
    ['no-break spaces', '\u00A0'],
    ['sentences and no-break spaces', 'Yes.\u00A0\u00A0\u00A0'],
    ['emoji', '😀. '],
    ['marks', '."'],
    ['notes', '.[3]'],
    ['no spaces', 'mill.The'],
    ['times of day', '5 p.m. EST '],
  ])('grows with the text and no faster: %s', (_name, unit) => {
    splitSentences(unit.repeat(100));
    const work = [10_000, 80_000].map((count) => {
      const text = unit.repeat(count / unit.length);
      const start = process.cpuUsage().user;
      splitSentences(text);
      return Math.max(2_000, process.cpuUsage().user - start);
    });
    // Eight times the text: a method that took the square of its length would take 64 times as long.
    expect((work[1] ?? 0) / (work[0] ?? 1)).toBeLessThan(32);
  });
});
