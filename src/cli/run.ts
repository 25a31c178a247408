import { UsageError } from './command.ts';
import type { Command, Terminal } from './command.ts';
import { didYouMean } from '../words/spelling/nearest.ts';

interface Listed {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Loads the one that is run: half of what a short command takes is the code of the others. */
  readonly load: () => Promise<Command>;
}

const COMMANDS: ReadonlyMap<string, Listed> = new Map([
  [
    'check',
    {
      summary: 'Report everything that is wrong with a catalog.',
      load: async () => (await import('./check.ts')).check,
    },
  ],
  [
    'diff',
    {
      summary: 'Say what has changed since a commit, and what of it breaks something.',
      load: async () => (await import('./diff.ts')).diff,
    },
  ],
  [
    'import',
    {
      summary: 'Take over the events of a tracking plan as files of the catalog.',
      load: async () => (await import('./import.ts')).importCommand,
    },
  ],
  [
    'new',
    {
      summary: 'Begin a goal, use case, event, property, source or destination.',
      load: async () => (await import('./new.ts')).newCommand,
    },
  ],
  [
    'export',
    {
      summary: 'Write events as a tracking plan, schemas, types or a table.',
      load: async () => (await import('./export.ts')).exportCommand,
    },
  ],
  [
    'stats',
    {
      summary: 'Count what a catalog holds, and what it still lacks.',
      load: async () => (await import('./stats.ts')).stats,
    },
  ],
  [
    'scan',
    {
      summary: 'Find the calls in code that send events, and how they differ from the catalog.',
      load: async () => (await import('./scan.ts')).scan,
    },
  ],
  [
    'observe',
    {
      summary: 'Say how real traffic differs from the catalog.',
      load: async () => (await import('./observe.ts')).observe,
    },
  ],
  [
    'mcp',
    {
      summary: 'Let assistants ask the catalog, over the Model Context Protocol.',
      load: async () => (await import('./mcp.ts')).mcp,
    },
  ],
  ['init', { summary: 'Start a catalog of your own.', load: async () => (await import('./init.ts')).init }],
]);

/** Runs one command line, without the program's own name; returns the exit code. */
export async function runCatalog(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? terminal.err : terminal.out)(usage());
    return name === undefined ? 2 : 0;
  }
  const command = await COMMANDS.get(name)?.load();
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
