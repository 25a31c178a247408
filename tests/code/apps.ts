// Four sample apps with what each call in them sends: `⇒ vendor | Name {keys}` behind a call, `⇒⇒` in the line before it. Keys that
// are not told are `…`. `✗` stands behind what sends nothing and is taken for a call all the same. A noun stands for "parcel" everywhere, so that an app can be had several times over.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { grammarsOnDisk } from '../../src/cli/grammar-files.ts';
import { Ledger } from '../../src/cli/import/ledger.ts';
import { findCalls, type FoundCall } from '../../src/cli/scan/find.ts';
import { membersOf } from '../../src/plans/tree.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/apps');

export const APPS = readdirSync(FOLDER).sort();
/** Functions of their own that send. */
export const WRAPPERS = ['trackEvent', 'track_event', 'tracking.send'];

export interface Truth {
  readonly file: string;
  readonly vendor: string;
  /** `src/a.ts:3 Name {keys}` */
  readonly call: string;
}

interface Written {
  readonly truths: readonly Truth[];
  /** Places of what is taken for a call and is none: `src/a.ts:3`. */
  readonly mistaken: readonly string[];
}

const MARK = /⇒(⇒?) (\w+) \| (.*?\})/;

/** Writes an app into a folder; says what its calls send. */
export function writeApp(app: string, folder: string, noun = 'parcel'): Written {
  const truths: Truth[] = [];
  const mistaken: string[] = [];
  for (const name of readdirSync(join(FOLDER, app))) {
    const text = named(readFileSync(join(FOLDER, app, name), 'utf8'), noun);
    const file = `${app}/${named(name, noun)
      .replaceAll('--', '/')
      .replace(/\.txt$/, '')}`;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    for (const [index, line] of text.split('\n').entries()) {
      const [, before = '', vendor = '', sent = ''] = MARK.exec(line) ?? [];
      if (vendor !== '') truths.push({ file, vendor, call: `${file}:${index + (before === '' ? 1 : 2)} ${sent}` });
      if (line.endsWith('✗')) mistaken.push(`${file}:${index + 1}`);
    }
  }
  return { truths, mistaken };
}

function named(text: string, noun: string): string {
  const capital = noun.charAt(0).toUpperCase() + noun.slice(1);
  return text.replaceAll('parcel', noun).replaceAll('Parcel', capital).replaceAll('PARCEL', noun.toUpperCase());
}

/** The calls that a scan finds in the apps of a folder, as `Truth` has them. */
export async function callsFound(folder: string): Promise<readonly string[]> {
  const { calls } = await findCalls([folder], {
    wrappers: WRAPPERS,
    withTests: false,
    grammars: grammarsOnDisk(),
    ledger: new Ledger(),
  });
  return calls.map((call) => `${call.file.slice(folder.length + 1)}:${call.line} ${saidOf(call)}`);
}

function saidOf({ call, event, computed, properties }: FoundCall): string {
  const keys = [...(membersOf(properties)?.keys() ?? []), ...(properties?.isOpen ? ['…'] : [])];
  const name = computed === undefined ? event : '(computed)';
  return `${call === 'track' ? '' : `${call} `}${name}`.trimEnd() + ` {${keys.join(' ')}}`;
}
