import type { AutocompleteInteraction } from 'discord.js';
import type { Suggestion } from '../app.ts';
import { completeQuestion } from './complete-question.ts';
import { completeRecent } from './complete-recent.ts';
import { cutText } from './cut-text.ts';
import { visibleText } from './escape.ts';
import { LIMITS } from './limits.ts';
import type { Parts } from './parts.ts';
import { remember } from './remember.ts';
import { rulesFor } from './rules.ts';

/** Suggestions for what the reader is typing; none when anything goes wrong, since a typed value is as good. Never throws. */
export async function suggest(interaction: AutocompleteInteraction, parts: Parts): Promise<void> {
  const { commands, app, log } = parts;
  try {
    await interaction.respond(suggestions());
  } catch (error) {
    // Mostly too late: the reader typed on, and Discord has asked anew.
    log.debug('suggestions could not be sent', { command: interaction.commandName, error });
  }

  function recent(typed: string): readonly Suggestion[] {
    const { guildId } = interaction;
    const asked = guildId === null ? null : remember(parts, ({ recentQuestions }) => recentQuestions.list(guildId));
    return completeRecent(typed, asked ?? []);
  }

  function suggestions(): readonly { readonly name: string; readonly value: string }[] {
    try {
      const { isAllowedHere, suggestsRecent } = rulesFor(interaction, parts);
      if (!isAllowedHere) return [];
      const focused = interaction.options.getFocused(true);
      const option = commands.get(interaction.commandName)?.options.find(({ name }) => name === focused.name);
      if (option?.hasNames === true) {
        const [typed, ...names] = completeQuestion(focused.value, app);
        return choices([
          ...(typed === undefined ? [] : [typed]),
          ...(suggestsRecent ? recent(focused.value) : []),
          ...names,
        ]);
      }
      if (option?.complete === undefined) return [];
      return choices(app.complete(option.complete, focused.value, LIMITS.choices));
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
