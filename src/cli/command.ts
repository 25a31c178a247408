import { styleText } from 'node:util';

/** One command of `catalog`. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string;
  /** Takes what follows the name of the command; returns the exit code: 0 all well, 1 the catalog has errors, 2 the
   * command was called wrongly. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Where a command prints, and what it is told by its surroundings. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks whoever looks on, and takes anything but a yes for a no; absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<boolean>;
  /** Whether a person looks on: colour and progress are for people only. */
  readonly isTerminal?: boolean;
}

/** Thrown for wrong arguments; the message is printed and the exit code is 2. */
export class UsageError extends Error {}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';

/** Paints text for people; programs get it plain. `NO_COLOR` turns colour off (https://no-color.org). */
export function painter({ isTerminal = false, env }: Terminal): (style: Style, text: string) => string {
  const isOn = isTerminal && !env['NO_COLOR'];
  return (style, text) => (isOn ? styleText(style, text, { validateStream: false }) : text);
}

/** Says what is being done, for people only, on the stream that is not the result. */
export function progress({ isTerminal = false, err }: Terminal, text: string): void {
  if (isTerminal) err(text);
}

/** The content folder: the option, else CONTENT_DIR, else `content`. Throws `UsageError` if the option is empty. */
export function contentFolder(option: string | undefined, env: Terminal['env']): string {
  refuseEmpty('--content', option);
  return option ?? (env['CONTENT_DIR'] || 'content');
}

/** Throws `UsageError` for an empty text, as a variable gives that is not set. */
export function refuseEmpty(name: string, value: string | undefined): void {
  if (value === '') throw new UsageError(`${name} is empty. Name a folder.`);
}

/** The value if it is one of those allowed. Throws `UsageError` if not. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`--${name} is "${value}"; choose one of ${allowed.join(', ')}.`);
  return found;
}

/** The address of the site's root, with a closing slash. Throws `UsageError` for what is none. */
export function siteAddress(option: string | undefined, env: Terminal['env']): string {
  const text = option ?? (env['SITE_URL'] || 'http://localhost:4321') + (env['BASE_PATH'] || '/');
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new UsageError(`--site is "${text}", which is not an address.`);
  return new URL(text).href.replace(/\/*$/, '/');
}
