// The plan as text to take along: Markdown, and HTML that a wiki keeps as headings and tables when pasted.

import type { Coverage } from './coverage.ts';
import type { Need, Requirements } from './forward.ts';
import type { PlanData } from './plan-data.ts';
import type { PlanState } from './url-state.ts';

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

type Cell = string | { readonly text: string; readonly address: string };

export function planMarkdown(input: PlanTextInput): string {
  const tables = tablesOf(input).map(({ title, head, rows }) => {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const body = rows.map((row) => line(row.map(markdownCell)));
    return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...body].join('\n');
  });
  return [`# Tracking plan`, '', summaryOf(input), '', `<${input.address}>`, '', tables.join('\n\n'), ''].join('\n');
}

export function planHtml(input: PlanTextInput): string {
  const tables = tablesOf(input).map(({ title, head, rows }) => {
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${htmlCell(cell)}</td>`).join('')}</tr>`).join('');
    const header = head.map((cell) => `<th>${escaped(cell)}</th>`).join('');
    return `<h2>${escaped(title)}</h2><table><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table>`;
  });
  const link = `<p><a href="${escaped(input.address)}">Open the plan</a></p>`;
  return `<h1>Tracking plan</h1><p>${escaped(summaryOf(input))}</p>${link}${tables.join('')}`;
}

/** `3 use cases: 4 events to track, 12 properties, 3 sources and 5 destinations to connect.` */
export function summaryOf({ needs, state }: Pick<PlanTextInput, 'needs' | 'state'>): string {
  const tracked = needs.events.filter(({ index }) => state.tracked.has(index)).length;
  const parts = [
    counted(needs.events.length, 'event'),
    counted(needs.properties.length, 'property'),
    counted(needs.sources.length, 'source'),
    counted(needs.destinations.length, 'destination'),
  ];
  return `${counted(needs.useCases.length, 'use case')}: ${parts.join(', ')}; ${tracked} of the events are tracked.`;
}

export function counted(number: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
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
        const [id, name, call, properties] = data.events[index] ?? [];
        if (id === undefined || name === undefined) return [];
        const keys = (properties ?? []).map((property) => data.properties[property]?.[0]).join(', ');
        return [
          [
            { text: name, address: eventAddress(id) },
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

function markdownCell(cell: Cell): string {
  if (typeof cell !== 'string') return `[${markdownCell(cell.text)}](${cell.address})`;
  return cell.replace(/[\\|[\]<>*_`]/g, '\\$&').replace(/\s+/g, ' ');
}

function htmlCell(cell: Cell): string {
  return typeof cell === 'string' ? escaped(cell) : `<a href="${escaped(cell.address)}">${escaped(cell.text)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
