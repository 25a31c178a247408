// The shipped catalog after a rename and a deletion, and the lines the check asks for.

import { buildCatalog } from '../../src/catalog/load.ts';
import type { Problem } from '../../src/catalog/problem.ts';
import { readContent, type ContentFile } from '../../src/catalog/read/read.ts';

const { value } = readContent('content');

/** Without redirects but those within guides, so that each case stands alone. */
export const shipped: readonly ContentFile[] = value.map(({ path, text }) =>
  path === 'redirects.yaml' ? { path, text: text.match(/^\/guides\/.*\n/gm)?.join('') ?? '' } : { path, text },
);

/** Gives an event a new id, everywhere. */
export function withRenamedEvent(files: readonly ContentFile[], from: string, to: string): ContentFile[] {
  return files.map(({ path, text }) => {
    if (path === `events/${from}.yaml`) return { path: `events/${to}.yaml`, text };
    return /^(?:use-cases|guides)\//.test(path) ? { path, text: text.replaceAll(from, to) } : { path, text };
  });
}

/** Deletes a property, from every event and what vendors call it too. */
export function withoutProperty(files: readonly ContentFile[], id: string): ContentFile[] {
  const listed = new RegExp(`^ +- (?:${id}|property: ${id}(?:\\n {4,}.*)*)\\n`, 'gm');
  const called = new RegExp(`^ +${id}: .*\\n|(?<=^ +properties: \\{.*)\\b${id}: [^,}]+,?`, 'gm');
  return files
    .filter(({ path }) => path !== `properties/${id}.yaml`)
    .map(({ path, text }) => {
      if (path.startsWith('guides/')) return { path, text: text.replaceAll(`<PropertyLink id="${id}" />`, id) };
      return { path, text: path.startsWith('events/') ? text.replace(listed, '').replace(called, '') : text };
    });
}

/** What the check says of lost addresses. */
export function lost(files: readonly ContentFile[]): readonly Problem[] {
  return buildCatalog(files).problems.filter(({ code }) => code === 'address-lost');
}

/** The lines it asks for. */
export function remediesOf(files: readonly ContentFile[]): readonly string[] {
  return lost(files).map(({ hint }) => /^Add this line to redirects\.yaml: (.*)$/.exec(hint)?.[1] ?? hint);
}

/** The same with those lines added. */
export function remedied(files: readonly ContentFile[]): ContentFile[] {
  const added = remediesOf(files).map((line) => `${line}\n`);
  return files.map(({ path, text }) => ({ path, text: path === 'redirects.yaml' ? text + added.join('') : text }));
}
