import { expect, it } from 'vitest';
import { asksForSeveral } from '../../../../src/answers/ask/asked/asks-for-several.ts';

it.each([
  'Which countries took part in the exercise?',
  'what naval bases were named',
  'list the ministers',
  'Name all of the ships that sank.',
  'Please list every bridge that is closed',
  'Who were the winners?',
  'What are the reasons?',
  'Which people died in the fire?',
])('%j asks for several', (question) => expect(asksForSeveral(question)).toBe(true));

it.each([
  'Which country won?',
  'What is the cause?',
  'Who met the ministers?',
  'Who is the minister?',
  'What does the list say?',
  'Which bus is late?',
  'What crisis was meant?',
  'Which campus burned?',
  '',
])('%j asks for one', (question) => expect(asksForSeveral(question)).toBe(false));
