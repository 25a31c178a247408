import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogJson } from '../exports/catalog-json.ts';
import type { CatalogJson } from '../exports/catalog-json.ts';
import { toCodeowners } from '../exports/codeowners.ts';
import { toDownload } from '../exports/download.ts';
import { FORMATS, hasPlaceFor, type FormatEntry } from '../exports/formats.ts';
import { ABOUT } from '../exports/formats/about.ts';
import { rulesOf } from '../exports/rules/by-format.ts';
import { uncarriedWarnings, warningsOf, warningText } from '../exports/rules/warnings.ts';
import { selectAll, selectEvents, selectFor } from '../exports/selection.ts';
import type { ScopeKind, Selection } from '../exports/selection.ts';
import { KINDS } from '../catalog/kinds.ts';
import { didYouMean } from '../words/spelling/nearest.ts';
import { addressesUnder } from '../site/addresses.ts';
import { counted } from '../words/numbers.ts';
import { contentFolder, progress, refuseEmpty, siteAddress, UsageError } from './command.ts';
import type { Command } from './command.ts';
import { isInside } from './inside.ts';
import { loadOrReport } from './load.ts';
import { writeFiles, type OutputFile } from './write-files.ts';

const width = Math.max(...FORMATS.map(({ id }) => id.length));
const list = FORMATS.map(({ id }) => `  ${id.padEnd(width)}  ${ABOUT[id].what.split(/(?<=\.) /)[0] ?? ''}`).join('\n');
/** No format of events: it tells of the files of the catalog. */
const CODEOWNERS = 'codeowners';
const NAMES = [...FORMATS.map(({ id }) => id), CODEOWNERS];

export const exportCommand: Command = {
  help: `Usage: catalog export <format> [--goal ID] [--use-case ID] [--event ID] [--org NAME] [--out DIR] [--replace] [--strict] [--site URL] [--content DIR]

Writes the whole catalog, or what the named goals, use cases and events need, each as often as you like.
One file is printed, unless --out names a folder for it. Several files need --out.
What the vendor of the format would not take as it stands is named in warnings, and so are properties that no event
carries where it has no place for them.

${list}
  ${CODEOWNERS.padEnd(width)}  Who is asked when a file changes: its owner, or that of its area.

  --goal ID, --use-case ID, --event ID   what to export; together they add up
  --org NAME     with codeowners: the organisation that the teams are of
  --out DIR      write the files into a folder
  --replace      replace files that are there
  --strict       end with 1 where there are warnings
  --site URL     where the site lives, for links; else SITE_URL and BASE_PATH, else http://localhost:4321
  --content DIR  the content folder; else CONTENT_DIR, else ./content

Exit code: 0 written, 1 the catalog has errors, or there are warnings and --strict, 2 wrong arguments or a file in the way.`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        goal: { type: 'string', multiple: true, default: [] },
        'use-case': { type: 'string', multiple: true, default: [] },
        event: { type: 'string', multiple: true, default: [] },
        org: { type: 'string' },
        out: { type: 'string' },
        replace: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        site: { type: 'string' },
        content: { type: 'string' },
      },
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new UsageError(`Name one format: ${NAMES.join(', ')}.`);
    const content = contentFolder(values.content, terminal.env);
    refuseEmpty('--out', values.out);
    if (values.out !== undefined && isInside(values.out, content)) {
      throw new UsageError(
        `--out is in the catalog, where only what people write stands. Name a folder outside of ${content}.`,
      );
    }
    if (name === CODEOWNERS) {
      const owned = await loadOrReport(content, terminal);
      if (!owned) return 1;
      // A catalog elsewhere is taken for a repository of its own.
      const folder = relative('.', content).replace(/^\.\..*/, '');
      terminal.out(toCodeowners(owned, { folder, organisation: values.org }).trimEnd());
      return 0;
    }
    const format = FORMATS.find(({ id }) => id === name);
    if (!format) {
      const cure = didYouMean(name, NAMES) || `Choose one of ${NAMES.join(', ')}.`;
      throw new UsageError(`There is no format "${name}". ${cure}`);
    }

    const catalog = await loadOrReport(content, terminal);
    if (!catalog) return 1;
    const site = siteAddress(values.site, terminal.env);
    const selection = select(catalogJson(catalog, addressesUnder(site)), {
      goal: values.goal,
      'use-case': values['use-case'],
      event: values.event,
    });
    if (!hasPlaceFor(format, selection.events, () => selection.uncarried))
      throw new UsageError(`${format.label} has no place for these events.`);
    progress(terminal, `${counted(selection.events.length, 'event')} as ${format.label} …`);
    const files = await outputsOf(format, selection);
    const warnings = [...warningsOf(format.id, selection.events)];
    const leftOut = [...uncarriedWarnings(format, selection.uncarried)];
    for (const warning of [...warnings, ...leftOut]) terminal.err(`warning ${warningText(warning)}`);
    if (warnings.length > 0)
      terminal.err(`${counted(warnings.length, 'warning')}, by ${rulesOf(format.id)?.source ?? ''}`);
    const done = values.strict && warnings.length + leftOut.length > 0 ? 1 : 0;
    if (values.out !== undefined) {
      writeFiles(values.out, files, { replace: values.replace });
      for (const { path } of files) terminal.out(join(values.out, path));
      return done;
    }
    const [file, ...others] = files;
    if (others.length > 0) throw new UsageError(`${format.label} is ${files.length} files: name a folder with --out.`);
    if (typeof file?.content === 'object')
      throw new UsageError(`${format.label} is no text: name a folder with --out.`);
    terminal.out(file?.content.trimEnd() ?? '');
    return done;
  },
};

async function outputsOf(format: FormatEntry, selection: Selection): Promise<readonly OutputFile[]> {
  if (!format.isArchive) {
    const files = await (await format.load()).files(selection);
    return files.map(({ path, text }) => ({ path, content: text }));
  }
  const made = await toDownload(format, selection);
  return made ? [{ path: `tracking-plan.${format.extension}`, content: made.body }] : [];
}

function select(json: CatalogJson, ids: Readonly<Record<ScopeKind, readonly string[]>>): Selection {
  const scopes = Object.entries(ids).flatMap(([kind, all]) => all.map((id) => ({ kind: kind as ScopeKind, id }))); // its keys
  if (scopes.length === 0) return selectAll(json);
  const parts = scopes.map(({ kind, id }) => {
    const part = selectFor(json, kind, id);
    if (part) return part;
    const known = json[KINDS[kind].list].map((one) => one.id);
    throw new UsageError(`The catalog has no ${KINDS[kind].noun} "${id}". ${didYouMean(id, known)}`.trimEnd());
  });
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  const events = parts.flatMap((part) => part.events.map(({ id }) => id));
  const { url } = selectAll(json);
  return selectEvents(json, events, {
    id: parts.map(({ id }) => id).join('-and-'),
    name: parts.map((part) => part.name).join(', '),
    summary: `What ${parts.length} choices need.`,
    url,
  });
}
