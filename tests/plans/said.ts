// What a plan says, without the places where it says it.

import { readPlan } from '../../src/plans/read-plan.ts';
import type { InputFile } from '../../src/plans/read-plan.ts';

/** A text, a value to be written as JSON, or several files by path. */
export type Written = string | object | readonly InputFile[];

export function planOf(written: Written, path = 'plan') {
  const files = Array.isArray(written) && written.every(isFile) ? written : [{ path, text: textOf(written) }];
  const plan = readPlan(files);
  return {
    formats: plan.formats.map(({ id }) => id),
    events: plain(plan.events),
    properties: plain(plan.properties),
    groups: plain(plan.groups),
    areas: plain(plan.areas),
    notKept: plan.notKept.map(({ kind, count, line }) => `${count} ${kind}, line ${line}`),
    problems: plan.problems.map(({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`),
  };
}

/** The properties of the only event, by key. */
export function propertiesOf(written: Written, path?: string): Readonly<Record<string, unknown>> {
  const [event] = planOf(written, path).events;
  return Object.fromEntries(
    ((event?.['properties'] ?? []) as { key: string }[]).map(({ key, ...said }) => [key, said]), // as every event has them
  );
}

const UNSAID = new Set(['file', 'line', 'column', 'typeText', 'callText', 'isUnresolved']);

function plain(value: unknown): Record<string, unknown>[] {
  const text = JSON.stringify(value, (key, each: unknown) => (UNSAID.has(key) ? undefined : each));
  return JSON.parse(text) as Record<string, unknown>[]; // a list of things goes in
}

function textOf(written: Written): string {
  return typeof written === 'string' ? written : JSON.stringify(written, null, 1);
}

function isFile(value: unknown): value is InputFile {
  return typeof value === 'object' && value !== null && 'path' in value && 'text' in value;
}
