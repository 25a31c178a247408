// What a plan names, for those who compare names only: each event once, within bounds.

import type { Problem } from '../catalog/problem.ts';
import type { Snippet } from '../code/snippet.ts';
import { counted, digits } from '../words/numbers.ts';
import { readBytes } from './bytes/read-bytes.ts';
import { readPlan, type InputFile } from './read-plan.ts';
import type { Plan, PlanEvent, PlanProperty } from './record.ts';
import type { TrackedEvent, TrackedFile, TrackedProperty } from './tracked.ts';

const MOST_EVENTS = 20_000;
const MOST_PROPERTIES = 1_000;
const LONGEST_KEY = 250;

/** Reads the text of a file. Never throws: whatever is wrong is in the problems. Takes about a second for 20 MB, so a
 * page calls it in a worker. */
export function readTracked(fileName: string, content: string, code?: Snippet): TrackedFile {
  return trackedIn(fileName, [{ path: fileName, text: content, code }]);
}

/** The same of a file in bytes, such as a workbook. What is no text by its marks is read as UTF-8 all the same, so that the
 * names in it may be seen. */
export async function readTrackedBytes(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  codeIn?: (text: string) => Promise<Snippet | undefined>,
): Promise<TrackedFile> {
  const { files, fault } = await readBytes(fileName, bytes);
  if (fault && fault.code !== 'not-utf-8') {
    const problem = { ...fault, severity: 'error', file: fileName, line: 1, column: 1 } as const;
    return { format: undefined, events: [], problems: [problem], doubtful: 0 };
  }
  const texts = fault ? [{ path: fileName, text: new TextDecoder().decode(bytes) }] : files;
  return trackedIn(
    fileName,
    await Promise.all(texts.map(async (file) => ({ ...file, code: await codeIn?.(file.text) }))),
  );
}

function trackedIn(fileName: string, files: readonly InputFile[]): TrackedFile {
  const plan = readPlan(files);
  const all = joined(plan.events);
  const events = all.slice(0, MOST_EVENTS);
  return {
    format: plan.formats[0]?.id,
    events,
    doubtful: plan.doubtful,
    problems: [...unresolved(plan), ...cutShort(all.length - events.length, fileName)],
  };
}

/** Events of the same name and call become one, with the properties of all. */
function joined(all: readonly PlanEvent[]): readonly TrackedEvent[] {
  const events = new Map<string, { event: TrackedEvent; properties: Map<string, TrackedProperty> | undefined }>();
  for (const { name, call, callText, summary, properties, line, column } of all) {
    const key = `${call} ${name}`;
    const stated = callText === undefined ? undefined : call;
    const there = events.get(key) ?? {
      event: { name, call: stated, description: summary, line, column },
      properties: undefined,
    };
    events.set(key, there);
    if (!properties) continue;
    there.properties ??= new Map();
    for (const property of properties) {
      if (there.properties.size >= MOST_PROPERTIES) break;
      if (property.key.length > LONGEST_KEY || there.properties.has(property.key)) continue;
      there.properties.set(property.key, trackedProperty(property));
    }
  }
  return [...events.values()].map(({ event, properties }) => ({
    ...event,
    properties: properties && [...properties.values()],
  }));
}

function trackedProperty({ key, types, typeText, summary, line, column }: PlanProperty): TrackedProperty {
  return { name: key, type: typeText ?? types?.join(' or '), description: summary, line, column };
}

/** Names are all that counts here: an event named by its id is told of, a property is not. */
function unresolved({ events, problems }: Plan): readonly Problem[] {
  const open = new Set(events.filter(({ isUnresolved }) => isUnresolved).map(({ name }) => name)).size;
  const others = problems.filter(({ code }) => code !== 'import-unresolved');
  const [first] = problems;
  if (open === 0 || !first) return others;
  const message =
    open === 1
      ? '1 event is named by its id only, because its definition is in another file.'
      : `${counted(open, 'event')} are named by their ids only, because their definitions are in another file.`;
  const hint = 'Add the files of kind "events" and "properties" to see their names.';
  return [...others, { code: 'unresolved', severity: 'warning', file: first.file, line: 1, column: 1, message, hint }];
}

function cutShort(left: number, file: string): readonly Problem[] {
  if (left <= 0) return [];
  const message = `Only the first ${counted(MOST_EVENTS, 'event')} are read; ${digits(left)} more are left out.`;
  return [{ code: 'cut-short', severity: 'warning', file, line: 1, column: 1, message, hint: 'Split the file.' }];
}
