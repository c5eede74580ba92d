import type { AutocompleteInteraction } from 'discord.js';
import type { App, Suggestion } from '../../app/app.ts';
import { cutText } from '../drawing/cut-text.ts';
import { visibleText } from '../drawing/escape.ts';
import { LIMITS } from '../limits.ts';
import type { Parts } from '../parts.ts';
import { remember } from '../remember.ts';
import { rulesFor } from './rules.ts';

/** Suggestions for what the member is typing; none when anything goes wrong, since a typed value is as good. Never throws. */
export async function suggest(interaction: AutocompleteInteraction, parts: Parts): Promise<void> {
  const { commands, app, log } = parts;
  try {
    await interaction.respond(await suggestions());
  } catch (error) {
    // Mostly too late: the member typed on, and Discord has asked anew.
    log.debug('suggestions could not be sent', { command: interaction.commandName, error });
  }

  function recent(typed: string): readonly Suggestion[] {
    const { guildId } = interaction;
    const asked = guildId === null ? null : remember(parts, ({ recentQuestions }) => recentQuestions.list(guildId));
    return completeRecent(typed, asked ?? []);
  }

  async function suggestions(): Promise<readonly { readonly name: string; readonly value: string }[]> {
    try {
      const { isAllowedHere, suggestsRecent } = rulesFor(interaction, parts);
      if (!isAllowedHere) return [];
      const focused = interaction.options.getFocused(true);
      const option = commands.get(interaction.commandName)?.options.find(({ name }) => name === focused.name);
      if (option?.hasNames === true) {
        const [typed, ...names] = await completeQuestion(focused.value, app);
        return choices([
          ...(typed === undefined ? [] : [typed]),
          ...(suggestsRecent ? recent(focused.value) : []),
          ...names,
        ]);
      }
      if (option?.complete === undefined) return [];
      return choices(await app.complete(option.complete, focused.value, LIMITS.choices));
    } catch (error) {
      log.error('suggestions failed', { command: interaction.commandName, error });
      return [];
    }
  }
}

/** As many as Discord takes, each value once. A value too long for a choice is left out: cut, it would name nothing. */
function choices(suggestions: readonly Suggestion[]): readonly { readonly name: string; readonly value: string }[] {
  const labels = new Map(
    suggestions
      .filter(({ value }) => value.length > 0 && value.length <= LIMITS.choice)
      .map(({ label, value }) => [value, cutText(visibleText(label), LIMITS.choice)]),
  );
  return [...labels].slice(0, LIMITS.choices).map(([value, label]) => ({ name: label.trim() || value, value }));
}

/** Letters before the end of a question is taken for the beginning of a name, or of a title. */
const LEAST = 3;
const MOST_NAMES = 15;
const MOST_TITLES = 9;

/**
 * What a question that is being typed may go on to: its last two words, or its last, completed to a name or a title of
 * the archive. Discord puts what is chosen in place of all that was typed, so each holds the words before it, and the
 * first is the question as it stands.
 */
export async function completeQuestion(
  typed: string,
  { complete }: Pick<App, 'complete'>,
): Promise<readonly Suggestion[]> {
  const question = typed.trimStart();
  const ends = [/\S+\s+\S+$/, /\S+$/].flatMap((pattern) => pattern.exec(question)?.[0] ?? []);
  const completed: string[] = [];
  for (const end of ends.filter(({ length }) => length >= LEAST)) {
    const before = question.slice(0, question.length - end.length);
    const found = [...(await complete('person', end, MOST_NAMES)), ...(await complete('article', end, MOST_TITLES))];
    completed.push(...found.map(({ label }) => `${before}${label}`));
  }
  const all = question.trim() === '' ? [] : [question.trim(), ...completed];
  return [...new Set(all)].filter(({ length }) => length <= LIMITS.choice).map((value) => ({ label: value, value }));
}

/** As many as leave room for names and titles. */
const MOST = 5;

/** Of questions asked lately, newest first, those in which each word that is typed begins a word. */
export function completeRecent(typed: string, recent: readonly string[]): readonly Suggestion[] {
  const beginnings = wordsIn(typed);
  const matching = recent.filter((question) => {
    const words = wordsIn(question);
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
  return matching.slice(0, MOST).map((question) => ({ label: question, value: question }));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
