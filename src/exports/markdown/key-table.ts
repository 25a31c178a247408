// Keys with what their values may be, as a table: the properties of an event or a group, and what stands inside a value.

import { innerRows } from '../../catalog/forms.ts';
import { held } from '../../catalog/lookup.ts';
import type { Basis, Form, Member } from '../../catalog/model.ts';
import { BASIS_WORDS } from '../../words/bases.ts';
import { choicesOf, choiceWords, limitsOf, requiredText } from '../../words/limits.ts';
import { code, table, text } from '../../words/escapes/markdown.ts';
import { typeText } from '../../words/types.ts';

type Stated = Form & Pick<Member, 'required' | 'summary' | 'status' | 'example'>;

interface KeyRow {
  /** As Markdown. */
  readonly name: string;
  readonly form: Stated;
  readonly personal?: boolean | undefined;
  readonly basis?: Basis | undefined;
}

/** Of columns that say nothing only the first stays, and the basis only where it differs. */
export function keyTable(head: string, rows: readonly KeyRow[]): string {
  const said = rows.map(({ form, personal, basis }) => ({ ...wordsOf(form), personal, basis }));
  const columns = COLUMNS.map(([label, cell]) => ({ label, cells: said.map(cell) })).filter(({ label, cells }) =>
    label === 'Basis' ? new Set(cells.filter((cell) => cell !== '')).size > 1 : cells.some((cell) => cell !== ''),
  );
  return table(
    [head, ...columns.map(({ label }) => label)],
    rows.map(({ name }, index) => [name, ...columns.map(({ cells }) => cells[index] ?? '')]),
  );
}

/** What stands inside a value, a row each, to any depth. */
export function innerKeys(form: Form, key: string): readonly KeyRow[] {
  return innerRows(form, key).map((row) => ({ name: code(row.key), form: row.form }));
}

/** What a value may be beside its type: the values there are, with what each means, and the limits. */
export function valuesText(form: Form): string {
  const choices = choicesOf(form);
  const listed = choices.map(({ text: value, summary, status }) => {
    const about = [summary, status].filter((each) => each !== undefined).map(text);
    return code(value) + (about.length === 0 ? '' : ` (${about.join('; ')})`);
  });
  return [
    ...(choices.length === 0 ? [] : [`${choiceWords(choices)} ${listed.join(', ')}`]),
    ...limitsOf(form).map(({ words, code: raw }) => text(words) + (raw === undefined ? '' : ` ${code(raw)}`)),
  ].join('; ');
}

/** Of what several carry alike they are written once. */
const wordsOf = held((form: Stated) => ({
  type: text(typeText(form)),
  required: text(requiredText(form.required)),
  values: valuesText(form),
  meaning: meaningOf(form),
  example: form.example === undefined ? '' : code(JSON.stringify(form.example)),
}));

type Words = ReturnType<typeof wordsOf> & Pick<KeyRow, 'personal' | 'basis'>;

const COLUMNS: readonly (readonly [label: string, cell: (words: Words) => string])[] = [
  ['Type', ({ type }) => type],
  ['Required', ({ required }) => required],
  ['Values', ({ values }) => values],
  [
    'Meaning',
    ({ meaning, personal }) => [meaning, personal ? 'Personal data.' : ''].filter((part) => part !== '').join(' '),
  ],
  ['Example', ({ example }) => example],
  ['Basis', ({ basis }) => (basis ? BASIS_WORDS[basis].name : '')],
];

function meaningOf({ summary, status }: Stated): string {
  return [
    ...(summary === undefined || summary === '' ? [] : [text(summary)]),
    ...(status === undefined ? [] : [`Status: ${status}.`]),
  ].join(' ');
}
