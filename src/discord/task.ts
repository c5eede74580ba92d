import type { RepliableInteraction } from 'discord.js';
import type { Earlier } from '../reply/kinds/earlier.ts';
import type { Command, CommandInput } from '../../commands/command.ts';

/** An interaction that a command can answer. */
export type Request = RepliableInteraction;

/** One command for one member: what a slash command, a message's menu and a button come down to. */
export interface Task {
  readonly command: Command;
  readonly input: CommandInput;
  /** Where the answer goes: for all to see, for the asker alone, or in the place of the message whose button was pressed. Fixed once acknowledged. */
  readonly place: 'channel' | 'asker' | 'message';
  /** Nobody asked the bot itself: where it knows nothing, it says nothing. */
  readonly onlyIfKnown?: boolean;
  /** The exchange before, for a question that follows it up: looked up when its turn has come, since it may be the member’s last. */
  readonly earlier?: () => Promise<Earlier | null>;
}
