// One door for `catalog import`: the plans we write are read with all they carry, any other that `readTracked` knows with
// names, types and meanings.

import type { Problem } from '../../catalog/problem.ts';
import { CALLS, TYPES } from '../../catalog/schema.ts';
import { Findings } from '../../imports/findings.ts';
import { readLiteral } from '../../imports/literal.ts';
import { positionsIn } from '../../imports/positions.ts';
import { readTracked } from '../../imports/read-tracked.ts';
import { FORMATS } from '../../imports/tracked.ts';
import type { TrackedFile } from '../../imports/tracked.ts';
import { readYaml } from '../../imports/yaml-tree.ts';
import { readTable } from './csv-plans.ts';
import { readJsonPlan } from './json-plans.ts';
import type { Plan, PlannedEvent } from './plan.ts';
import { isRudderStack, rudderStackEvents } from './rudderstack.ts';
import type { Located } from './rudderstack.ts';
import { oneOf } from './schema-value.ts';

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Reads files that are one plan together. Never throws: whatever is wrong is in the problems. */
export function readPlan(files: readonly SourceFile[]): Plan {
  const located = files.flatMap(documentsIn);
  if (located.length > 0 && located.every(isRudderStack)) {
    return { format: FORMATS.rudderstack, events: rudderStackEvents(located), problems: [] };
  }
  const plans = files.map(readOne);
  return {
    format: plans.find(({ format }) => format !== undefined)?.format,
    events: plans.flatMap(({ events }) => events),
    problems: plans.flatMap(({ problems }) => problems),
  };
}

function documentsIn({ name, text }: SourceFile): readonly Located[] {
  if (/^\s*[[{]/.test(text) || !/^(?:version|kind|spec)[ \t]*:/m.test(text)) return [];
  const findings = new Findings(name, text);
  const position = positionsIn(text);
  return readYaml(text, findings).map((document) => ({ document, position }));
}

function readOne({ name, text: content }: SourceFile): Plan {
  const text = content.replace(/^\uFEFF/, '');
  const position = positionsIn(text);
  if (/^\s*[[{]/.test(text)) {
    const { tree, problem } = readLiteral(text);
    const found = tree && !problem && readJsonPlan(tree, position);
    if (found) return { ...found, problems: [] };
  } else {
    const found = readTable(text, position);
    if (found) return { ...found, problems: [] };
  }
  return plainPlan(readTracked(name, text), name);
}

function plainPlan({ format, events, problems }: TrackedFile, file: string): Plan {
  const skipped: Problem[] = [];
  const planned = events.flatMap(
    ({ name, call, description, properties, line = 1, column = 1 }): readonly PlannedEvent[] => {
      const known = oneOf(CALLS, call ?? 'track');
      if (!known || name === '') {
        const message = `The ${call ?? 'unnamed'} call is passed over.`;
        const hint = 'The catalog keeps track, page, screen and identify calls that have a name.';
        skipped.push({ code: 'import-skipped', severity: 'warning', file, line, column, message, hint });
        return [];
      }
      return [
        {
          name,
          call: known,
          summary: description,
          properties: (properties ?? []).map((property) => ({
            key: property.name,
            type: oneOf(TYPES, property.type?.toLowerCase()),
            summary: property.description,
            line: property.line ?? line,
            column: property.column ?? column,
          })),
          line,
          column,
        },
      ];
    },
  );
  return { format: format && FORMATS[format], events: planned, problems: [...problems, ...skipped] };
}
