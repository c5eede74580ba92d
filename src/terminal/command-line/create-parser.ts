import { Command as Parser } from 'commander';
import type { Command, CommandOption, OptionValue } from '../../../commands/command.ts';
import { addOptions, EVERYWHERE, givenOptions, readInput, readSettings } from './command-line-options.ts';
import { describe } from '../../../commands/describe.ts';
import { AppError } from '../../errors.ts';
import { createWording } from '../../language/create-wording.ts';
import type { Wording } from '../../language/wording.ts';
import { fileUpload, standardInputUpload } from '../file-upload.ts';
import { EXAMPLES, examplesText, FIRST_EXAMPLES } from './help-examples.ts';
import { BARE_KINDS, type BareKind, type Common, FILE_KINDS, type FileKind, type Invocation } from './invocation.ts';
import { addExport, exportOf } from './export-option.ts';
import { addPicture, pictureOf } from './picture-option.ts';
import { nearestWord } from '../nearest-word.ts';
import { wordsOption } from '../words-option.ts';

export interface ParserOptions {
  readonly commands: readonly Command[];
  /** Printed by `--version`. */
  readonly version: string;
  /** Called once, with what the command line asks for. */
  readonly found: (invocation: Invocation) => void;
  /** Receives help and version. */
  readonly print: (text: string) => void;
}

/** Commander, set up with every command there is: those of `commands/` and those that only a command line has. */
export function createParser(options: ParserOptions): Parser {
  const { commands, version, found, print } = options;
  // Before anything is read but the words themselves: BOT_LANGUAGE may be among what they say.
  const adding = { found, wording: createWording('en') };
  const program = new Parser('dateline')
    .description('Answers questions about an archive of news articles with the very sentences they printed, cited.')
    .usage('[command] [options]')
    .helpOption('-h, --help', 'Print this help')
    .helpCommand('help [command]', 'Print the help of a command')
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp({ visibleArguments: ({ parent, registeredArguments }) => (parent ? [...registeredArguments] : []) })
    .enablePositionalOptions()
    .exitOverride()
    .addHelpText('before', examplesText(FIRST_EXAMPLES))
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 nothing found; the bot: 4 token, 5 intents, 6 network',
    )
    .argument('[words...]')
    .allowUnknownOption();
  addOptions(program, EVERYWHERE, adding.wording);
  addStart(program, adding);
  for (const command of commands) if (command.surfaces.includes('command-line')) addCommand(program, command, adding);
  addEvaluation(program, adding);
  addUpkeep(program, adding);
  addFileKinds(program, adding);
  for (const parser of [program, ...program.commands]) parser.version(version, '-V, --version', 'Print the version');
  return program.action((words: readonly string[]) => {
    if (words.length > 0) throw notUnderstood(words, program);
    found({ kind: 'start', ...common(program) });
  });
}

interface Adding extends Pick<ParserOptions, 'found'> {
  readonly wording: Wording;
}

function add(program: Parser, name: string, description: string): Parser {
  const word = name.split(' ')[0] ?? name;
  return program
    .command(name)
    .description(description)
    .addHelpText('before', examplesText(EXAMPLES[word] ?? []));
}

function addCommand(program: Parser, command: Command, { found, wording }: Adding): void {
  const words = wordsOption(command);
  const options = command.options.filter((option) => option !== words);
  const parser = add(program, command.name, wording.say(command.description));
  if (words !== undefined) {
    const takesLines = words.required ? `; - reads one a line from standard input` : '';
    parser.argument(
      words.required ? `<${words.name}...>` : `[${words.name}...]`,
      describe(words, wording) + takesLines,
    );
  }
  addOptions(parser, options, wording);
  if (command.hasPicture) addPicture(parser);
  if (command.quotesArticles) addExport(parser);
  if (command.saysWhy) parser.option('--explain', 'Say below an answer why it is as it is; --json always does');
  parser.action(() => {
    const typed = parser.args.join(' ');
    const linesOption = words?.required === true && typed === STANDARD_INPUT ? words.name : null;
    const given = words === undefined || parser.args.length === 0 ? {} : { [words.name]: wordsGiven(words, typed) };
    const input = { ...readInput(givenOptions(parser), options), ...given };
    const picture = pictureOf(givenOptions(parser), linesOption !== null);
    const exported = exportOf(givenOptions(parser), linesOption !== null);
    const isExplained = givenOptions(parser)['explain'] === true;
    found({ kind: 'command', command, input, linesOption, picture, exported, isExplained, ...common(parser) });
  });
}

function wordsGiven({ kind }: CommandOption, typed: string): OptionValue {
  if (kind !== 'file') return typed;
  return typed === STANDARD_INPUT ? standardInputUpload() : fileUpload(typed);
}

/** In place of the words: take them from standard input, one a line. */
const STANDARD_INPUT = '-';

function addStart(program: Parser, adding: Adding): void {
  addBare(program, adding, {
    start: 'The Discord bot if DISCORD_TOKEN is set, else the terminal chat (the default)',
    mcp: 'Tools for language models by the Model Context Protocol, on standard input and output',
    serve: 'The server alone: /api, /mcp, a page to ask at, health and metrics (HTTP_PORT)',
  });
}

function addEvaluation(program: Parser, { found, wording }: Adding): void {
  const parser = add(program, 'eval', 'Scores on a folder with articles.jsonl and questions.jsonl or summaries.jsonl');
  parser
    .argument('<dir>', 'The folder')
    .option('--baseline <FILE>', 'Compare with an earlier run, as --json printed it')
    .option('--picture <FILE>', 'Draw calibration and confidence to a .svg or .png file');
  addOptions(parser, [], wording);
  parser.action((folder: string) => {
    const raw = givenOptions(parser);
    const { limit } = readInput(raw, []);
    const text = (name: string): string | null => (typeof raw[name] === 'string' ? raw[name] : null);
    found({
      kind: 'eval',
      folder,
      limit: typeof limit === 'number' ? limit : null,
      baseline: text('baseline'),
      picture: text('picture'),
      ...common(parser),
    });
  });
}

function addUpkeep(program: Parser, adding: Adding): void {
  addBare(program, adding, {
    doctor: 'Check everything that can be set up wrongly, with the remedy for each',
    deploy: 'Register the slash commands with Discord: in DISCORD_GUILD_IDS, or everywhere',
    undeploy: 'Remove the slash commands from Discord',
  });
}

const FILE_DESCRIPTIONS: Readonly<Record<FileKind, string>> = {
  backup: 'Copy archive and memory into one file, checked, while the bot runs',
  restore: 'Put a backup in their place, after checking it; what was there before is kept',
};

/** Commands of one file. */
function addFileKinds(program: Parser, { found, wording }: Adding): void {
  for (const kind of FILE_KINDS) {
    const parser = add(program, kind, FILE_DESCRIPTIONS[kind]);
    parser.argument('<file>', 'The backup: a tar file');
    addOptions(parser, [], wording);
    parser.action((file: string) => found({ kind, file, ...common(parser) }));
  }
}

/** Commands without words of their own. */
function addBare(program: Parser, { found, wording }: Adding, descriptions: Partial<Record<BareKind, string>>): void {
  for (const kind of BARE_KINDS) {
    const description = descriptions[kind];
    if (description === undefined) continue;
    const parser = add(program, kind, description);
    if (kind === 'deploy' || kind === 'undeploy')
      parser.option('--dry-run', 'Print what would change, and change nothing');
    if (kind === 'deploy') parser.option('--force', 'Ask Discord even where nothing changed since the last time');
    addOptions(parser, [], wording);
    parser.action(() => {
      const { dryRun, force } = givenOptions(parser);
      const dry = dryRun === true ? ({ isDryRun: true } as const) : {};
      const forced = force === true ? ({ isForced: true } as const) : {};
      found({ kind, ...common(parser), ...dry, ...forced });
    });
  }
}

function common(parser: Parser): Common {
  const raw = givenOptions(parser);
  return { json: raw['json'] === true, colour: raw['color'] !== false, settings: readSettings(raw) };
}

function notUnderstood([first = '', ...rest]: readonly string[], program: Parser): AppError {
  const isOption = first.startsWith('-');
  const known = isOption
    ? program.options.flatMap(({ long }) => long ?? [])
    : program.commands.map((command) => command.name());
  const nearest = nearestWord(first, known);
  const instead =
    nearest !== null
      ? `; did you mean "${nearest}"?`
      : !isOption && rest.length > 0
        ? '; to ask a question, write: dateline ask "…"'
        : '';
  return new AppError('usage', `There is no ${isOption ? 'option' : 'command'} "${first}"${instead}`);
}
