// One door for `catalog import`: the plans we write are read with all they carry, any other that `readTracked` knows with
// names, types and meanings.

import { hasErrors } from '../../catalog/codes.ts';
import type { Problem } from '../../catalog/problem.ts';
import { CALLS, TYPES } from '../../catalog/schema.ts';
import { Findings } from '../../plans/findings.ts';
import { readLiteral } from '../../plans/literal.ts';
import { positionsIn } from '../../plans/positions.ts';
import { readTracked } from '../../plans/read-tracked.ts';
import { FORMATS } from '../../plans/tracked.ts';
import type { TrackedFile } from '../../plans/tracked.ts';
import { readYaml } from '../../plans/yaml-tree.ts';
import { readTable } from './csv-plans.ts';
import { readJsonPlan } from './json-plans.ts';
import type { At, Found, Plan, PlannedEvent, Skipped } from './plan.ts';
import { isRudderStack, readRudderStack } from './rudderstack.ts';
import type { Located } from './rudderstack.ts';
import { oneOf } from './schema-value.ts';

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Reads files that are one plan together. Never throws: whatever is wrong is in the problems. */
export function readPlan(files: readonly SourceFile[]): Plan {
  const plan = readRudderStackPlan(files) ?? joined(files.map(readOne));
  const [first] = files;
  if (!first || plan.events.length > 0 || hasErrors(plan.problems) || plan.format === undefined) return plan;
  const place = placesIn(first)(0);
  const [message, hint] = ['No event is named here.', 'Write one name a line, or choose one of the formats listed.'];
  return { ...plan, problems: [...plan.problems, { code: 'no-events', severity: 'error', ...place, message, hint }] };
}

function joined(plans: readonly Plan[]): Plan {
  return {
    format: plans.find(({ format }) => format !== undefined)?.format,
    events: plans.flatMap(({ events }) => events),
    problems: plans.flatMap(({ problems }) => problems),
  };
}

/** Nothing if one of the files is something else. */
function readRudderStackPlan(files: readonly SourceFile[]): Plan | undefined {
  const read = files.map(documentsIn);
  const documents = read.flatMap((one) => one.documents);
  if (documents.length === 0 || !documents.every(isRudderStack)) return undefined;
  const found = readRudderStack(documents);
  return { ...found, problems: [...read.flatMap((one) => one.problems), ...found.problems, ...passedOver(found)] };
}

function documentsIn({ name, text }: SourceFile): {
  readonly documents: readonly Located[];
  readonly problems: readonly Problem[];
} {
  if (/^\s*[[{]/.test(text) || !/^(?:version|kind|spec)[ \t]*:/m.test(text)) return { documents: [], problems: [] };
  const findings = new Findings(name, text);
  const position = placesIn({ name, text });
  const documents = readYaml(text, findings).map((tree) => ({ tree, position }));
  return { documents, problems: findings.problems };
}

function readOne({ name, text: content }: SourceFile): Plan {
  const text = content.replace(/^\uFEFF/, '');
  const found = readCarrying({ name, text });
  return found ? { ...found, problems: passedOver(found) } : plainPlan(readTracked(name, text), name);
}

/** The plans we write, with all they carry. */
function readCarrying(file: SourceFile): Found | undefined {
  const position = placesIn(file);
  if (!/^\s*[[{]/.test(file.text)) return readTable(file.text, position);
  const { tree, problem } = readLiteral(file.text);
  return tree && !problem ? readJsonPlan(tree, position) : undefined;
}

function placesIn({ name, text }: SourceFile): At {
  const positionAt = positionsIn(text);
  return (offset) => ({ file: name, ...positionAt(offset) });
}

function passedOver({ skipped }: Pick<Found, 'skipped'>): readonly Problem[] {
  return skipped.map(({ what, file, line, column }) => ({
    code: 'import-skipped',
    severity: 'warning',
    file,
    line,
    column,
    message: `${what} is passed over.`,
    hint: 'The catalog keeps track, page, screen and identify calls that have a name.',
  }));
}

function plainPlan({ format, events, problems }: TrackedFile, file: string): Plan {
  const skipped: Skipped[] = [];
  const planned = events.flatMap(
    ({ name, call, description, properties, line = 1, column = 1 }): readonly PlannedEvent[] => {
      const known = oneOf(CALLS, call ?? 'track');
      if (!known || name === '') {
        skipped.push({ what: `The ${call ?? 'unnamed'} call`, file, line, column });
        return [];
      }
      const own = (properties ?? []).map((property) => ({
        key: property.name,
        type: oneOf(TYPES, property.type?.toLowerCase()),
        summary: property.description,
        file,
        line: property.line ?? line,
        column: property.column ?? column,
      }));
      return [{ name, call: known, summary: description, properties: own, file, line, column }];
    },
  );
  return { format: format && FORMATS[format], events: planned, problems: [...problems, ...passedOver({ skipped })] };
}
