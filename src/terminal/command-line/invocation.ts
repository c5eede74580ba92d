import type { ExportFile } from './export-option.ts';
import type { Scheme } from '../../picture/scheme.ts';
import type { Command, CommandInput } from '../../../commands/command.ts';

/** What the person who runs Dateline does with it, beside asking; none of these takes words of its own. */
export const BARE_KINDS = ['start', 'serve', 'mcp', 'doctor', 'deploy', 'undeploy'] as const;
export type BareKind = (typeof BARE_KINDS)[number];

/** What is done with the data folder and one file. */
export const FILE_KINDS = ['backup', 'restore'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a command line asks for. */
export type Invocation =
  | {
      readonly kind: 'print';
      /** Help or version, for standard output. */
      readonly text: string;
    }
  | (Common & {
      readonly kind: BareKind;
      /** `deploy` and `undeploy` only say what they would do. */
      readonly isDryRun?: true;
      /** `deploy` asks Discord even where nothing changed since it was registered. */
      readonly isForced?: true;
    })
  | (Common & {
      readonly kind: 'eval';
      readonly folder: string;
      /** How many questions at most; null for all. */
      readonly limit: number | null;
      /** File of an earlier run to compare with, as `eval --json` printed it; null for none. */
      readonly baseline: string | null;
      /** File to draw a picture of the scores to, `.svg` or `.png`; null for none. */
      readonly picture: string | null;
    })
  | (Common & {
      readonly kind: FileKind;
      /** The backup. */
      readonly file: string;
    })
  | CommandInvocation;

/** One of the commands of `commands/`. */
export interface CommandInvocation extends Common {
  readonly kind: 'command';
  readonly command: Command;
  /** Options as they were given, checked. */
  readonly input: CommandInput;
  /** The option that each line of standard input is the value of (`ask -`); null where the words were given. */
  readonly linesOption: string | null;
  /** Where to write the reply as a picture too; null for nowhere. */
  readonly picture: PictureFile | null;
  /** Where to write its quotes too; null for nowhere. */
  readonly exported: ExportFile | null;
  /** Says below an answer why it is as it is. */
  readonly isExplained: boolean;
}

/** A picture to be written. */
export interface PictureFile {
  /** Ends in `.svg` or `.png`. */
  readonly file: string;
  readonly scheme: Scheme;
}

/** What every command line may say. */
export interface Common {
  readonly json: boolean;
  /** False: `--no-color`. */
  readonly colour: boolean;
  /** Settings given as flags, by setting name. */
  readonly settings: Readonly<Record<string, string>>;
}
