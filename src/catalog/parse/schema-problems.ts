// Zod's findings said in our words: where, what is wrong, and what to write instead.

import type { z } from 'zod';
import { problem } from '../codes.ts';
import type { Code } from '../codes.ts';
import type { Position, Problem } from '../problem.ts';
import { schemaAt } from './schema-at.ts';
import { cureOfForm, cureOfWord } from './problem-cures.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { didYouMean, nearest } from '../../words/spelling/nearest.ts';
import type { Path } from '../read/positions.ts';
import type { Parsed } from '../read/yaml.ts';
import { listed } from '../../words/lists.ts';
import { kindOf } from '../../words/types.ts';
import { said, spoken, typeWord } from './problem-words.ts';

type Issue = z.core.$ZodIssue;

/** The problems of one file whose YAML is sound but whose data does not fit the schema. */
export function schemaProblems(
  file: string,
  schema: z.ZodType,
  parsed: Parsed,
  issues: readonly Issue[],
): readonly Problem[] {
  const place = { file, schema, parsed, misspelt: misspeltIn(schema, issues) };
  return issues.flatMap((issue) => fromIssue(place, issue, issue.path));
}

interface Place {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly parsed: Parsed;
  /** Paths of keys that are missing because they are there in another spelling, joined. */
  readonly misspelt: ReadonlySet<string>;
}

function misspeltIn(schema: z.ZodType, issues: readonly Issue[], above: Path = []): Set<string> {
  const found = new Set<string>();
  for (const issue of issues) {
    const path = [...above, ...issue.path];
    if (issue.code === 'invalid_union') {
      for (const branch of issue.errors) for (const key of misspeltIn(schema, branch, path)) found.add(key);
    }
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const near = nearest(key, schemaAt(schema, path)?.keys ?? []);
      if (near !== undefined) found.add([...path, near].join('/'));
    }
  }
  return found;
}

function fromIssue(place: Place, issue: Issue, path: Path): readonly Problem[] {
  const { file, schema, parsed } = place;
  const value = valueAt(parsed.data, path);
  // The walk over the YAML has reported these already.
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return [];
  const make = (code: Code, at: Position, message: string, hint: string): Problem[] => [
    problem(code, file, at, message, hint),
  ];
  const at = parsed.at(path);
  const name = spoken(path);

  if (value === undefined && issue.code !== 'unrecognized_keys') {
    if (place.misspelt.has(path.join('/'))) return [];
    const key = String(path.at(-1));
    const { description: about = '', values } = schemaAt(schema, path) ?? {};
    const choice = values ? `, one of ${values.join(', ')}` : '';
    const hint = about.includes('Write ') ? about : `Write \`${key}: …\`${choice}. ${about}`.trimEnd();
    return make('missing-key', parsed.at(path.slice(0, -1)), `The key ${quoted(key)} is missing.`, hint);
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => {
        const allowed = schemaAt(schema, path)?.keys ?? [];
        const hint =
          didYouMean(key, allowed) || (allowed.length === 0 ? 'Remove it.' : `Known keys are ${allowed.join(', ')}.`);
        return make('unknown-key', parsed.keyAt([...path, key]), `The key ${quoted(key)} is not known here.`, hint);
      });
    case 'invalid_type':
      return wrongType(issue.expected, value, place, path, make);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const hint = cureOfWord(value, allowed) ?? `Choose one of ${allowed.join(', ')}.`;
      return make('wrong-value', at, `${name} cannot be ${said(value)}.`, hint);
    }
    case 'too_small':
      if (issue.origin === 'string')
        return make('empty-text', at, `${name} is empty.`, 'Write the text, or remove the key.');
      if (issue.origin === 'array') return make('too-few', at, `${name} is empty.`, 'List at least one.');
      return make('out-of-range', at, `${name} is below ${String(issue.minimum)}.`, 'Write a larger number.');
    case 'too_big': {
      const limit = String(issue.maximum);
      if (typeof value === 'string') {
        return make('too-long', at, `${name} has ${value.length} characters; the limit is ${limit}.`, 'Shorten it.');
      }
      if (Array.isArray(value)) {
        return make('too-many', at, `${name} has ${value.length} entries; the limit is ${limit}.`, 'Remove some.');
      }
      return make('out-of-range', at, `${name} is above ${limit}.`, 'Write a smaller number.');
    }
    case 'invalid_format':
      if (issue.format === 'url' || issue.format === 'regex') {
        return make('bad-address', at, `${said(value)} is not a web address.`, 'Write a full https:// address.');
      }
      return make('bad-date', at, `${said(value)} is not a date.`, 'Write it as 2026-11-23.');
    case 'invalid_union': {
      const branch = likeliest(issue.errors);
      if (!branch) {
        const expected = issue.errors.flatMap(([first]) => (first?.code === 'invalid_type' ? [first.expected] : []));
        return wrongType([...new Set(expected)].join('|'), value, place, path, make);
      }
      return branch.flatMap((inner) => fromIssue(place, inner, [...path, ...inner.path]));
    }
    default:
      return make(
        'wrong-type',
        at,
        `${name} does not fit: ${issue.message}.`,
        'See the guide "How the catalog is written" for its form.',
      );
  }
}

// The form the author had in mind is the one whose own type fits.
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find(([first]) => first && !(first.code === 'invalid_type' && first.path.length === 0));
}

type Make = (code: Code, at: Position, message: string, hint: string) => Problem[];

function wrongType(expected: string, value: unknown, { schema, parsed }: Place, path: Path, make: Make): Problem[] {
  const types = [...new Set(expected.split('|').map((type) => typeWord(type)))];
  const due = listed(types, 'or');
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  if (scalar && types.includes('text') && !types.includes('a number')) {
    const written = parsed.written(path) ?? String(value);
    const read = typeof value === 'number' ? `the number ${value}` : `the truth value ${String(value)}`;
    const message = `${spoken(path)} is due as text, but ${written} without quotes is ${read}.`;
    return make('text-expected', parsed.at(path), message, `Quote it: "${written}".`);
  }
  const hint = cureOfForm(types, value, schemaAt(schema, path)) ?? `Write ${due}.`;
  return make('wrong-type', parsed.at(path), `${spoken(path)} is ${kindOf(value)}, where ${due} is due.`, hint);
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part]; // an own key of an object
  }
  return value;
}
