import type { App, Upload } from '../src/app/app.ts';
import type { MessageName } from '../src/language/message-name.ts';
import type { Wording } from '../src/language/wording.ts';
import type { Earlier } from '../src/reply/kinds/earlier.ts';
import type { Reply } from '../src/reply/kinds/reply.ts';

/** One command: the same object serves Discord, the terminal chat and the command line. */
export interface Command {
  /** Lower-case letters and dashes: `/name` in chat, `dateline name` on the command line. */
  readonly name: string;
  /** The message that says in one sentence what it does, at most 100 characters in every language (Discord's limit). */
  readonly description: MessageName;
  /** Required options first (Discord's rule). The first `text` option takes the words that follow the command. */
  readonly options: readonly CommandOption[];
  readonly surfaces: readonly Surface[];
  /** Who may use it in Discord: everyone, or those who may manage the server. */
  readonly allowed: 'everyone' | 'manage-server';
  /** True: only the person who asked sees the reply in Discord (fixed when the command is acknowledged). */
  readonly ephemeral: boolean;
  /** It changes the archive that all servers share: in Discord only servers that whoever runs the bot has named may use it. */
  readonly onlyNamedServers?: true;
  /** It answers from something else than the archive, or brings that up to date itself: nothing is updated before it. */
  readonly withoutUpdate?: true;
  /** Its replies can be looked at as a picture too: a command line writes it to a file (`--picture`). */
  readonly hasPicture?: true;
  /** Its replies quote articles: a command line writes the quotes to a file to take along (`--export`). */
  readonly quotesArticles?: true;
  /** Its replies say what was weighed for them: a command line shows it (`--explain`). */
  readonly saysWhy?: true;
  /** The name it has in Discord where that differs (`index` is `/archive reindex` there); "group name" makes it a sub-command. */
  readonly discordName?: string;
  /** Offered on the menu of a message in Discord as well, with the message's words as the option of that name. The label has at most 32 characters in every language. */
  readonly messageAction?: { readonly label: MessageName; readonly option: string };
  /** Another command's work that these words ask for; null where they ask for this one's own. @param earlier the exchange before. */
  instead?(input: CommandInput, app: App, earlier: Earlier | null): Promise<Errand | null>;
  /** @throws {AppError} for anything but finding nothing, which is a reply. */
  run(input: CommandInput, app: App, asker?: Asker): Promise<Reply>;
}

/** A command with what it is given. */
export interface Errand {
  readonly command: Command;
  readonly input: CommandInput;
  /** What to say above its reply; null for nothing. */
  readonly note: string | null;
}

/** Who asks in Discord, where a reply is about them or their server. On other surfaces there is none: whoever runs Dateline asks. */
export interface Asker {
  /** Discord's id of the member. */
  readonly member: string;
  /** Discord's id of the server; null in a direct message. */
  readonly server: string | null;
  /** Discord's id of the channel or thread. */
  readonly channel: string | null;
  /** Whether they may manage that server. */
  readonly managesServer: boolean;
}

/** `server`: other programs may ask it over HTTP; those for everyone also by the Model Context Protocol. */
export type Surface = 'discord' | 'chat' | 'command-line' | 'server';

export interface CommandOption {
  readonly name: string;
  /** A message of at most 100 characters in every language. */
  readonly description: MessageName;
  /** The number it is unless given, for a description that names it as `{usual}`. */
  readonly usual?: number;
  /** Of the files it takes, with the dot, for a description that names them as `{extensions}`. */
  readonly extensions?: readonly string[];
  /** `text` takes words; `date` is `YYYY-MM-DD`; `number` a whole number of at least 1; `flag` is present or not; `choice` one of `choices`; `file` a file of whoever asks. */
  readonly kind: 'text' | 'date' | 'number' | 'flag' | 'choice' | 'file';
  readonly required: boolean;
  readonly choices?: readonly string[];
  /** How Discord shows a choice whose value is no word for members; its value otherwise. */
  readonly choiceName?: (choice: string, wording: Wording) => string;
  /** What the surface offers as the member types: articles of the archive, people in it, or its outlets. */
  readonly complete?: Completion;
  /** True: Discord offers names and titles in place of the words being typed, as the terminal does in every question. */
  readonly hasNames?: boolean;
}

export type Completion = 'article' | 'person' | 'source' | 'section';

/** Options by name, as the surface parsed and checked them; those not given are absent. */
export type CommandInput = Readonly<Record<string, OptionValue>>;

export type OptionValue = string | number | boolean | Upload;
