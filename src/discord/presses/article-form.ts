import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackData } from 'discord.js';
import { z } from 'zod';
import type { Upload } from '../../app/app.ts';
import type { MessageName } from '../../language/message-name.ts';
import type { Wording } from '../../language/wording.ts';
import { customId } from '../dressing/custom-id.ts';

/** A field of the form; the names are those that an article has in a JSON file. */
interface Field {
  readonly name: 'title' | 'text' | 'date' | 'source' | 'url';
  readonly label: MessageName;
  readonly hint: MessageName;
  readonly most: number;
  readonly isLong: boolean;
}

/** Discord's own limit of a field is 4,000 characters. */
const FIELDS: readonly Field[] = [
  { name: 'text', label: 'add.text', hint: 'add.text-hint', most: 4_000, isLong: true },
  { name: 'title', label: 'add.title', hint: 'add.title-hint', most: 300, isLong: false },
  { name: 'date', label: 'add.day', hint: 'add.day-hint', most: 10, isLong: false },
  { name: 'source', label: 'add.outlet', hint: 'add.outlet-hint', most: 100, isLong: false },
  { name: 'url', label: 'add.address', hint: 'add.address-hint', most: 1_000, isLong: false },
];

/** The form that an article is pasted into. */
export function articleForm(wording: Wording): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId({ action: 'pasted' }),
    title: wording.say('add.form'),
    components: FIELDS.map(({ name, label, hint, most, isLong }) => ({
      type: ComponentType.Label,
      label: wording.say(label),
      description: wording.say(hint),
      component: {
        type: ComponentType.TextInput,
        custom_id: name,
        style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
        max_length: most,
        required: name === 'text',
      },
    })),
  };
}

/**
 * What was pasted, as a file that the archive reads like any other; or what is wrong with it, in words.
 * @param valueOf the text of a field.
 */
export function pastedUpload(
  valueOf: (name: string) => string,
  wording: Wording,
): Upload | { readonly problem: string } {
  const given = FIELDS.map(({ name }) => [name, valueOf(name).trim()] as const).filter(([, value]) => value !== '');
  const article = Object.fromEntries(given);
  const { date, url } = article;
  if (date !== undefined && !z.iso.date().safeParse(date).success) {
    return { problem: wording.say('add.no-day', { date }) };
  }
  if (url !== undefined && !z.url({ protocol: /^https?$/ }).safeParse(url).success) {
    return { problem: wording.say('add.no-address') };
  }
  const bytes = Buffer.from(JSON.stringify(article));
  return { name: 'pasted.json', read: async () => bytes };
}
