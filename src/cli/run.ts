import { check } from './check.ts';
import { diff } from './diff.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { newCommand } from './new.ts';
import { stats } from './stats.ts';
import { UsageError } from './command.ts';
import type { Command, Terminal } from './command.ts';
import { didYouMean } from '../words/spelling/nearest.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['diff', diff],
  ['import', importCommand],
  ['new', newCommand],
  ['export', exportCommand],
  ['stats', stats],
  ['init', init],
]);

/** Runs one command line, without the program's own name; returns the exit code. */
export async function runCatalog(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? terminal.err : terminal.out)(usage());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    terminal.err(`There is no command "${name}". ${didYouMean(name, COMMANDS.keys())}`.trimEnd());
    terminal.err(usage());
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (isWrongUse(error)) terminal.err(`${error.message}\nSee: catalog ${name} --help`);
    else if (isSystemError(error)) terminal.err(`The system refuses: ${error.message}.`);
    else throw error;
    return 2;
  }
}

function isWrongUse(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** A file that cannot be read or written, a full disk. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

function usage(): string {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  const lines = [...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: catalog <command> [options]\n\n${lines.join('\n')}\n\nMore about one: catalog <command> --help`;
}
