import { describe, expect, it } from 'vitest';
import { withoutChatMarkup } from '../../src/text/without-chat-markup.ts';

describe('withoutChatMarkup', () => {
  it.each([
    [
      'a member, a channel and an emoji',
      '<@200000000000000001> <#123> <:x:123> What is it worth?',
      'What is it worth?',
    ],
    ['a member by nickname and a role', 'Did <@!7> or <@&8> vote?', 'Did or vote?'],
    ['an animated emoji, a command and a time', 'Why <a:wave:9>? See </ask:10> <t:1700000000:R>', 'Why ? See'],
    ['everybody', '@everyone who won? @here', 'who won?'],
  ])('takes out %s', (_what, typed, meant) => expect(withoutChatMarkup(typed)).toBe(meant));

  it.each(['Is 3 <4 and 5> 2?', 'mail a@heresy.example or <b>', 'the <#> of rows'])('leaves: %s', (text) =>
    expect(withoutChatMarkup(text)).toBe(text),
  );

  it('may leave nothing', () => expect(withoutChatMarkup('<@1>')).toBe(''));
});
