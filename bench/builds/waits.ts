// What one waits for, with the commands one types: seconds, CPU of it, and the most memory held. Ours, then the same of others.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Cost } from '../measure.ts';
import { devWaits } from './dev.ts';
import { ENV, forgetBuilds } from './project.ts';
import { buildWith, folderOf, type Rival, writePages } from './rivals.ts';
import { FAILED, megabytes, seconds, type Table } from './table.ts';

/** Stands in the summary of every event that is made. */
const SENTENCE = 'fires once each time';
const BUILD = [process.execPath, 'scripts/build/build.ts'];
const CHECK = [process.execPath, '--liftoff-only', 'src/cli/catalog.ts', 'check'];

export interface Bench {
  readonly scratch: string;
  readonly project: string;
  readonly content: string;
  readonly column: string;
  readonly table: Table;
}

export async function ourWaits({ project, content, column, table }: Bench): Promise<void> {
  const env = { ...ENV, CONTENT_DIR: content };
  const run = (command: readonly string[], extra = {}) => measure(command, { cwd: project, env: { ...env, ...extra } });
  const tell = (row: string, cost: Cost) => table.set(row, column, cell(cost));
  forgetBuilds(project);
  tell('first build, without preview images and compressed copies', await run(BUILD, LIGHT));
  forgetBuilds(project);
  tell('first build', await run(BUILD));
  tell('build without a change', await run(BUILD));
  const event = anEvent(join(content, 'events'), 'yaml');
  edit(event.file);
  tell('build after a sentence is edited', await run(BUILD));
  const { property, events } = mostCarried(content);
  edit(property, 'summary: "', 'summary: "Also: ');
  tell('build after a property of many events is edited', await run(BUILD));
  table.set('… of so many events', column, events.toLocaleString('en'));
  const more = join(content, 'events', 'one-more.yaml');
  writeFileSync(more, readFileSync(event.file, 'utf8').replace(/^name: .*$/m, 'name: One More'));
  tell('build after an event is added', await run(BUILD));
  rmSync(more);
  tell('check', await run(CHECK));
  const dev = (port: number) => ['node_modules/.bin/astro', 'dev', '--ignore-lock', '--port', String(port)];
  const page = { path: `events/${event.id}/`, shows: SENTENCE, edit: () => edit(event.file) };
  tellDev('', table, column, await devWaits(dev, page, { cwd: project, env }));
  forgetBuilds(project);
}

export async function waitsOf(rival: Rival, { scratch, project, content, column, table }: Bench): Promise<void> {
  const folder = folderOf(rival, scratch);
  const at = { cwd: folder, env: { ...ENV, ...rival.env } };
  await writePages(rival, scratch, project, content);
  const of = (row: string) => `${row}: ${rival.name}`;
  const tell = (row: string, cost: Cost | undefined) => table.set(of(row), column, cost ? cell(cost) : FAILED);
  const first = await buildWith(rival, scratch);
  tell('first build', first);
  if (!first) return;
  const { id, file } = anEvent(join(folder, rival.pages, 'event'), 'md');
  edit(file);
  tell('build after an edit', await buildWith(rival, scratch));
  // What was built would be shown before the server watches anything, and the edit be missed.
  for (const made of ['dist', ...rival.keeps]) rmSync(join(folder, made), { recursive: true, force: true });
  const page = { path: `event/${id}/`, shows: SENTENCE, edit: () => edit(file) };
  tellDev(`: ${rival.name}`, table, column, await devWaits(rival.dev, page, at));
}

const LIGHT = { PREVIEW_IMAGES: 'off', PRECOMPRESSED: 'off' };

const cell = ({ wait, cpu, memory }: Cost) => `${seconds(wait)}, ${seconds(cpu)} CPU, ${megabytes(memory)}`;

function tellDev(whose: string, table: Table, column: string, { start, shown }: Awaited<ReturnType<typeof devWaits>>) {
  table.set(`dev server shows the page of an event${whose}`, column, seconds(start));
  table.set(`… and what is changed there${whose}`, column, seconds(shown));
}

function anEvent(folder: string, ending: string): { readonly id: string; readonly file: string } {
  const name = readdirSync(folder).find((each) => each.endsWith(`.${ending}`)) ?? '';
  return { id: name.slice(0, -1 - ending.length), file: join(folder, name) };
}

let edits = 0;

/** Another text in the place of the first such; returns it. */
function edit(file: string, text = SENTENCE, other = `${SENTENCE}, which is edit ${++edits}`): string {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(text, other));
  return other;
}

/** The property that the most events carry. */
function mostCarried(content: string): { readonly property: string; readonly events: number } {
  const counts = new Map<string, number>();
  for (const name of readdirSync(join(content, 'events'))) {
    const event = readFileSync(join(content, 'events', name), 'utf8');
    const [, list = '[]'] = /^properties: (.*)$/m.exec(event) ?? [];
    for (const one of JSON.parse(list) as readonly (string | { readonly property: string })[]) {
      const key = typeof one === 'string' ? one : one.property;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const [key, events] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
  return { property: join(content, 'properties', `${key}.yaml`), events };
}
