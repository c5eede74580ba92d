import { describe, expect, it } from 'vitest';
import { deedIn } from '../../../../src/answers/ask/asked/deed.ts';
import { officeIn } from '../../../../src/answers/ask/asked/office.ts';
import { isOfAnother, namesHolder } from '../../../../src/answers/ask/evidence/of-another.ts';
import { isToldOtherwise } from '../../../../src/answers/ask/evidence/told-otherwise.ts';
import { wordsOf } from '../../../../src/text/words.ts';

function isOtherwise(question: string, sentence: string): boolean {
  const [deed, office] = [deedIn(question), officeIn(question)];
  const words = wordsOf(sentence);
  return (
    (deed !== null && isToldOtherwise(deed, sentence, words)) ||
    (office !== null && isOfAnother(office, sentence, words))
  );
}

describe('who did what to whom', () => {
  it.each([
    ['Did Iran attack the US?', 'The US attacked Iran on Sunday.'],
    ['Did Iran attack the US?', 'US warplanes attacked three sites in Iran.'],
    ['Did Iran attack the US?', 'Iran was attacked by American bombers.'],
    ['Did Iran attack the US?', 'The US attack on Iran lasted an hour.'],
    ['Who attacked Iran?', 'Iran attacked two tankers.'],
    ['Who attacked Iran?', 'Two tankers were attacked by Iran, the ministry said.'],
    ['Whom did Iran attack?', 'Iran has been attacked twice this year.'],
    ['Who sued John Moe?', 'John Moe on Monday sued his landlord.'],
    ['Who was Anna Lee sued by?', 'Anna Lee sued the city for damages.'],
    ['Was Moe sued by Lee?', 'Lee was sued by Moe in May.'],
    ['Did Iran attack the US?', 'The United States attacked a depot in Iran.'],
    ['Did South Korea attack Japan?', 'Japan attacked South Korea.'],
  ])('%j is not what %j tells', (question, sentence) => {
    expect(isOtherwise(question, sentence)).toBe(true);
  });

  it.each([
    ['Did Iran attack the US?', 'Iran attacked a US base.'],
    ['Did Iran attack the US?', 'The US attacked Iran after Iran attacked a US base.'],
    ['Did Iran attack the US?', 'An American base was attacked by Iran.'],
    ['Who attacked Iran?', 'Iran was attacked on Sunday.'],
    ['Who attacked Iran?', 'Israel attacked Iran.'],
    ['Who attacked Iran?', 'In Iran, protesters attacked a police post.'],
    ['Who attacked Iran?', 'Protesters in Iran attacked a police post.'],
    ['Who attacked Lee?', 'Critics of Lee attacked the plan.'],
    ['Who opened the bridge?', 'The bridge opened on Monday.'],
    ['Who met the minister?', 'The minister met Anna Lee.'],
    ['Whom did Iran attack?', 'Iran, which denies it, attacked two tankers.'],
    ['Who attacked Iran?', 'Iran said that Israel attacked its ports.'],
    ['Who attacked Iran?', 'Iran protested.'],
    ['Did Iran attack the US?', ''],
  ])('%j may be what %j tells', (question, sentence) => {
    expect(isOtherwise(question, sentence)).toBe(false);
  });
});

describe('whose office', () => {
  it.each([
    ['Who is the president of Ukraine?', 'Russian President Igor Vetrov spoke in Kyiv.'],
    ['Who is the president of Ukraine?', 'The president of Poland, Jan Wolny, met a Ukrainian envoy.'],
    ['Who is the mayor of Unst?', 'Anna Smith, the mayor of Lerwick, came to Unst.'],
    ['Who is the prime minister of France?', 'German Foreign Minister Karl Blum was in Paris.'],
  ])('%j is not what %j tells', (question, sentence) => {
    expect(isOtherwise(question, sentence)).toBe(true);
  });

  it.each([
    ['Who is the president of Ukraine?', 'Ukrainian President Oleh Bondar spoke.'],
    ['Who is the president of Ukraine?', 'President Oleh Bondar met Polish President Jan Wolny.'],
    ['Who is the president of Ukraine?', 'The president spoke in Kyiv.'],
    ['Who is the president of the United States?', 'US President Mary Stone spoke.'],
    ['Who is the mayor of Unst?', 'Mayor Anna Smith opened the bridge.'],
    ['Who met the minister?', 'The Polish minister met Anna Lee.'],
  ])('%j may be what %j tells', (question, sentence) => {
    expect(isOtherwise(question, sentence)).toBe(false);
  });
});

describe('who surely holds an office', () => {
  const names = (question: string, sentence: string): boolean => {
    const office = officeIn(question);
    return office !== null && namesHolder(office, sentence, wordsOf(sentence));
  };

  it.each([
    ['Who is the president of Ukraine?', 'A meeting with President Olena Hnatiuk of Ukraine is planned.'],
    ['Who is the president of Ukraine?', 'Ukrainian President Olena Hnatiuk was there.'],
    ['Who is the foreign minister of Iran?', 'It is over, said Iranian Foreign Minister Kamran Sadeghi.'],
  ])('%j is told by %j', (question, sentence) => {
    expect(names(question, sentence)).toBe(true);
  });

  it.each([
    ['Who is the president of Ukraine?', 'The president of Ukraine spoke.'],
    ['Who is the president of Ukraine?', 'Polish President Adam Wrona came to Ukraine.'],
    ['Who is the president of Ukraine?', 'Former Ukrainian President Ihor Bondar was there.'],
    ['Who is the president of Ukraine?', 'Vice President Olha Koval of Ukraine was there.'],
    ['Who is the minister of Iran?', 'Iranian Foreign Minister Kamran Sadeghi spoke.'],
    ['Who is the foreign minister of Iran?', 'Iranian Deputy Foreign Minister Ali Rahimi spoke.'],
  ])('%j is not told by %j', (question, sentence) => {
    expect(names(question, sentence)).toBe(false);
  });
});
