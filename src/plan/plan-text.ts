// The plan as text to take along: Markdown, and HTML that a wiki keeps as headings and tables when pasted.

import { richLink, type Link } from '../browser/copy/link.ts';
import { listed } from '../words/lists.ts';
import { counted } from '../words/numbers.ts';
import { escapeHtml } from '../words/escapes/html.ts';
import { escapeMarkdown, link, section, table } from '../words/escapes/markdown.ts';
import { keysOf, type Coverage, type PlanKey } from './coverage.ts';
import type { Need, Requirements } from './requirements.ts';
import { keyOf, type PlanData } from './plan-data.ts';
import type { PlanState } from './plan-state.ts';

export interface PlanTextInput {
  readonly data: PlanData;
  readonly state: PlanState;
  readonly needs: Requirements;
  readonly coverage: readonly Coverage[];
  /** The address of the plan itself. */
  readonly address: string;
  /** The full address of an event. */
  readonly eventAddress: (id: string) => string;
}

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

type Cell = string | Link;

export function planMarkdown(input: PlanTextInput): string {
  const tables = tablesOf(input).flatMap(({ title, head, rows }) =>
    section(
      title,
      table(
        head,
        rows.map((row) => row.map(markdownCell)),
      ),
    ),
  );
  return `${['# Tracking plan', summaryOf(input), `<${input.address}>`, ...tables].join('\n\n')}\n`;
}

export function planHtml(input: PlanTextInput): string {
  const tables = tablesOf(input).map(({ title, head, rows }) => {
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${htmlCell(cell)}</td>`).join('')}</tr>`).join('');
    const header = head.map((cell) => `<th>${escapeHtml(cell)}</th>`).join('');
    return `<h2>${escapeHtml(title)}</h2><table><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table>`;
  });
  const link = `<p><a href="${escapeHtml(input.address)}">Open the plan</a></p>`;
  return `<h1>Tracking plan</h1><p>${escapeHtml(summaryOf(input))}</p>${link}${tables.join('')}`;
}

/** `3 use cases need 4 events (1 tracked), 12 properties, 3 sources and 5 destinations.` */
export function summaryOf({ needs, state }: Pick<PlanTextInput, 'needs' | 'state'>): string {
  const { useCases, events, properties, sources, destinations } = needs;
  const tracked = events.filter(({ index }) => state.tracked.has(index)).length;
  const parts = [
    `${counted(events.length, 'event')} (${tracked} tracked)`,
    counted(properties.length, 'property'),
    counted(sources.length, 'source'),
    counted(destinations.length, 'destination'),
  ];
  return `${counted(useCases.length, 'use case')} ${useCases.length === 1 ? 'needs' : 'need'} ${listed(parts)}.`;
}

function tablesOf({ data, state, needs, coverage, eventAddress }: PlanTextInput): Table[] {
  const useCaseNames = (indexes: readonly number[]): string =>
    indexes.map((index) => data.useCases[index]?.[1]).join(', ');
  const states = { covered: 'covered', near: 'one event away', far: 'events missing' };
  const connections = (rows: PlanData['sources'], list: readonly Need[]) =>
    list.map(({ index, by }) => [rows[index]?.[1] ?? '', useCaseNames(by)]);
  const tables: Table[] = [
    {
      title: 'Events to track',
      head: ['Event', 'Call', 'Properties', 'Needed by', 'Tracked'],
      rows: needs.events.flatMap(({ index, by }) => {
        const [id, name, call] = data.events[index] ?? [];
        if (id === undefined || name === undefined) return [];
        const keys = keysOf(data, state.tracked, index)
          .map((key) => keyText(key, data))
          .join(', ');
        return [
          [
            { title: name, url: eventAddress(id) },
            call ?? '',
            keys || 'none',
            useCaseNames(by),
            state.tracked.has(index) ? 'yes' : 'no',
          ],
        ];
      }),
    },
    {
      title: 'Use cases',
      head: ['Use case', 'State', 'Missing events'],
      rows: needs.useCases.flatMap((index) => {
        const found = coverage[index];
        if (!found) return [];
        const missing = found.missing.map((event) => data.events[event]?.[1]).join(', ');
        return [[data.useCases[index]?.[1] ?? '', states[found.state], missing]];
      }),
    },
    { title: 'Sources to connect', head: ['Source', 'Needed by'], rows: connections(data.sources, needs.sources) },
    {
      title: 'Destinations to connect',
      head: ['Destination', 'Needed by'],
      rows: connections(data.destinations, needs.destinations),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** `order_id (required, missing)`. */
function keyText({ property, ...is }: PlanKey, data: PlanData): string {
  const row = data.properties[property];
  const marks = (['required', 'missing'] as const).filter((mark) => is[mark]);
  return `${row ? keyOf(row) : ''}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

function markdownCell(cell: Cell): string {
  return typeof cell === 'string' ? escapeMarkdown(cell) : link(escapeMarkdown(cell.title), cell.url);
}

function htmlCell(cell: Cell): string {
  return typeof cell === 'string' ? escapeHtml(cell) : richLink(cell);
}
