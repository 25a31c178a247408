// What each part of a build costs, alone, and what others take for the same pages.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../scripts/build/site-files.ts';
import { measure, type Cost } from '../measure.ts';
import { ENV, forgetBuilds } from './project.ts';
import { buildWith, folderOf, type Rival, writePages } from './rivals.ts';
import { FAILED, megabytes, seconds } from './table.ts';
import type { Bench } from './waits.ts';
import { weighPages } from './weigh-pages.ts';

const QUICK = { ...ENV, PREVIEW_IMAGES: 'off', PRECOMPRESSED: 'off' };

export async function costOfStages(bench: Bench, rivals: readonly Rival[], weights: Bench['table']): Promise<void> {
  const { project, content, column, table } = bench;
  forgetBuilds(project);
  const out = join(project, '.site', 'stages');
  const stage = (name: string) =>
    measure([process.execPath, 'bench/builds/stage.ts', name, out], {
      cwd: project,
      env: { ...QUICK, CONTENT_DIR: content },
    });
  const read = await stage('read');
  const pages = await stage('pages');
  const exports = less(await stage('exports'), read);
  const index = less(await stage('index'), read);
  const files = filesIn(out);
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  const count = (isCounted: (file: string) => boolean) => files.filter(isCounted).length;
  const html = count((file) => file.endsWith('.html'));
  const embeds = count((file) => file.startsWith('embed/') && file.endsWith('.html'));
  const previews = less(await stage('previews'), read);
  const pictures = filesIn(out).filter((file) => file.endsWith('preview.png')).length;
  const compress = less(await stage('compress'), read);
  const whole = pages.cpu + index.cpu + previews.cpu + compress.cpu;
  const tell = (row: string, { cpu, memory }: Cost, per: string) =>
    table.set(row, column, `${seconds(cpu)}, ${per}, ${megabytes(memory)}`);
  const perPage = (cost: Cost, number = html) => `${((cost.cpu * 1000) / number).toFixed(2)} ms`;
  const share = (cost: Cost) => `${((100 * cost.cpu) / whole).toFixed(0)} % of all`;
  const number = (value: number) => value.toLocaleString('en');
  table.set('pages, with embeds', column, `${number(html)}, of them ${number(embeds)} embeds`);
  table.set('files', column, `${number(files.length)}, ${megabytes(bytes)}`);
  tell('read and link', read, perPage(read));
  tell('pages, twins, embeds and exports, with reading', pages, perPage(pages));
  tell('… by page of the catalog, without embeds', pages, perPage(pages, html - embeds));
  tell('exports alone', exports, perPage(exports));
  tell('search index', index, perPage(index));
  tell('preview images', previews, `${perPage(previews, pictures)} an image, ${share(previews)}`);
  tell('compressed copies', compress, share(compress));
  weighPages(out, column, weights);
  forgetBuilds(project);
  for (const rival of rivals) await costOf(rival, bench, pages, tell);
}

async function costOf(
  rival: Rival,
  { scratch, project, content, column, table }: Bench,
  ours: Cost,
  tell: (row: string, cost: Cost, per: string) => void,
): Promise<void> {
  const row = `${rival.name}, its pages`;
  await writePages(rival, scratch, project, content);
  const cost = await buildWith(rival, scratch);
  if (!cost) return table.set(row, column, FAILED);
  const html = filesIn(join(folderOf(rival, scratch), 'dist')).filter((file) => file.endsWith('.html')).length;
  const compared = `× ${(cost.cpu / ours.cpu).toFixed(2)} of ours`;
  tell(row, cost, `${((cost.cpu * 1000) / html).toFixed(2)} ms, ${compared}`);
}

const less = (a: Cost, b: Cost): Cost => ({ wait: a.wait - b.wait, cpu: a.cpu - b.cpu, memory: a.memory });
