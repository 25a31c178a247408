import { parseArgs } from 'node:util';
import { KINDS } from '../catalog/kinds.ts';
import { ownerOf, thingsOf } from '../catalog/lookup.ts';
import type { Catalog } from '../catalog/model.ts';
import { tagsOf } from '../catalog/named-by.ts';
import { isPersonal } from '../catalog/privacy/personal.ts';
import { plainKinds } from '../site/lists/indexes.ts';
import { contentFolder, oneOf, painter } from './command.ts';
import type { Command } from './command.ts';
import { loadOrReport } from './load.ts';

type Numbers = Readonly<Record<string, number>>;

export const stats: Command = {
  help: `Usage: catalog stats [--content DIR] [--format text|json]

Counts the things of each kind and the placements (use cases within goals), and what is not filled in yet.

  --content DIR   the content folder; else CONTENT_DIR, else ./content
  --format NAME   text (default) or json

Exit code: 0 counted, 1 the catalog has errors, 2 wrong arguments.`,
  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: { content: { type: 'string' }, format: { type: 'string', default: 'text' } },
    });
    const format = oneOf('format', values.format, ['text', 'json']);
    const catalog = await loadOrReport(contentFolder(values.content, terminal.env), terminal);
    if (!catalog) return 1;
    const counted = countsOf(catalog);
    if (format === 'json') terminal.out(JSON.stringify(counted, null, 2));
    else {
      const paint = painter(terminal);
      terminal.out(paint('bold', `${catalog.site.name} ${catalog.site.version}`));
      for (const [title, numbers] of Object.entries(counted).filter(([, some]) => Object.keys(some).length > 0))
        terminal.out(`\n${paint('bold', title)}\n${lines(numbers)}`);
    }
    return 0;
  },
};

/** The numbers under their headings. */
function countsOf(catalog: Catalog): Readonly<Record<string, Numbers>> {
  const { goals, useCases, events, properties, sources, destinations } = catalog;
  const count = <T>(things: readonly T[], is: (thing: T) => boolean): number => things.filter(is).length;
  const placements = useCases.reduce((sum, useCase) => sum + useCase.placements.length, 0);
  const carried = events.reduce((sum, event) => sum + event.properties.length, 0);
  return {
    'The catalog': stated({
      goals: goals.length,
      'use cases': useCases.length,
      placements,
      events: events.length,
      properties: properties.length,
      'properties on events': carried,
      'source types': sources.length,
      'destination types': destinations.length,
      tags: tagsOf(catalog).length,
      'fields of its own': Object.keys(catalog.site.fields ?? {}).length,
      ...Object.fromEntries(plainKinds(catalog).map((kind) => [KINDS[kind].nouns, thingsOf(catalog, kind).length])),
    }),
    Facts: stated({
      'properties from a public spec': count(properties, ({ basis }) => basis === 'public-spec'),
      'properties of our own': count(properties, ({ basis }) => basis === 'editorial'),
      'properties with personal data': count(properties, isPersonal),
      'events a public spec defines': count(events, ({ spec }) => spec?.relation === 'same'),
    }),
    'Still open': {
      ...(useCases.length > 0 && {
        'events no use case needs': count(events, (event) => event.useCases.length === 0),
      }),
      'events without a summary': count(events, ({ summary }) => summary === ''),
      ...(catalog.areas.length > 0 && { 'events without an area': count(events, ({ area }) => area === undefined) }),
      ...(catalog.teams.length > 0 && {
        'events without an owner': count(events, (event) => ownerOf(event) === undefined),
      }),
      ...(events.some(({ status }) => status !== undefined) && {
        'events without a status': count(events, ({ status }) => status === undefined),
      }),
      'events without properties': count(events, (event) => event.properties.length === 0),
      'properties no event carries': count(properties, (property) => property.events.length === 0),
      'properties without an example': count(properties, ({ example }) => example === undefined),
      'lists whose items are not described': count(properties, ({ type, items }) => type === 'array' && !items),
      'things with a doubt': count([...useCases, ...events, ...properties], ({ notes }) =>
        notes.some(({ kind }) => kind === 'doubt'),
      ),
    },
  };
}

/** Without what there is none of. */
function stated(numbers: Numbers): Numbers {
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => number > 0));
}

function lines(numbers: Numbers): string {
  return Object.entries(numbers)
    .map(([what, number]) => `  ${String(number).padStart(6)}  ${what}`)
    .join('\n');
}
