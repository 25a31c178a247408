// A foreign plan into a catalog: which files are to be written, and what cannot be without a person's word. Nothing that is
// there is changed. A property is one wherever it is sent; what events say of it differently stands with each of them.

import { faultOfId } from '../../catalog/ids.ts';
import type { Catalog, Kind } from '../../catalog/model.ts';
import type { Problem } from '../../catalog/problem.ts';
import type { Plan, PlanProperty, Place } from '../../plans/record.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { statementOf, type Statement } from './agreement.ts';
import { differenceTo, eachOnce, twinIn, type NamedEvent } from './events.ts';
import { defined, type AuthoredRecord } from './form.ts';
import { declaring } from './declared/declaring.ts';
import { PrivacyClasses } from './declared/classes.ts';
import { Fields } from './declared/fields.ts';
import { Ids } from './ids.ts';
import type { Ledger } from './ledger.ts';
import { problemAt } from './problem-at.ts';
import { entries, eventRecord, factsOf, propertyRecord, texts, type Named } from './records.ts';
import { Said, type WholeThing } from './said.ts';
import type { Declarations } from './declared/site.ts';
import { Things, type NewFile } from './things.ts';
import { nameOf, wholeFiles } from './whole.ts';

interface Merged {
  readonly files: readonly NewFile[];
  /** Events that are there already, word for word. */
  readonly known: number;
  /** Conflicts are errors; what had to be made up are warnings. */
  readonly problems: readonly Problem[];
  /** What site.yaml is to declare for files that are written. */
  readonly declarationsFor: (files: readonly NewFile[]) => Declarations;
}

/** Merges a plan. `catalog` is what is there already, if anything is. */
export function mergePlan(plan: Plan, catalog: Catalog | undefined, ledger: Ledger): Merged {
  ledger.add(plan.notKept);
  const problems: Problem[] = [];
  const whole = wholeFiles(plan.things, catalog);
  problems.push(...whole.problems);
  const ids = new Ids('event', [...(catalog?.events ?? []), ...namesOf('event', plan)]);
  const all = eachOnce(
    plan.events.filter(({ isThing }) => isThing !== true),
    ledger,
  );
  const fresh = all.filter((event) => isNew(event, catalog, problems));
  for (const event of fresh) if (isMadeUp(event, ids)) problems.push(madeUp(event, ids.of(event.name)));

  const groupIds = new Ids('group', [...(catalog?.groups ?? []), ...namesOf('group', plan)]);
  const groups = plan.groups.map((group) => ({
    group,
    id: groupIds.of(group.name),
    statements: statementsOf(group.properties, ledger),
  }));
  const events = fresh.map((event) => ({
    event,
    id: ids.of(event.name),
    statements: statementsOf(event.properties, ledger),
  }));
  const said = new Said(
    plan.properties.map((property) => statementOf(property, ledger)),
    catalog?.properties ?? [],
    namesOf('property', plan),
    ledger,
  );
  for (const { statements } of [...events, ...groups]) said.add(statements);

  const named: Named = {
    areas: new Things('area', catalog),
    teams: new Things('team', catalog),
    sources: new Things('source', catalog),
    destinations: new Things('destination', catalog),
    fields: new Fields(catalog?.site.fields ?? {}, ledger),
    classes: new PrivacyClasses(catalog?.site.privacyClasses),
    propertyId: (key) => said.ids.of(key),
    eventId: (name) => ids.known(name),
    groupId: (name) => groupIds.known(name),
    general: (key) => said.general(key),
  };
  for (const area of plan.areas) named.areas.add(area);
  for (const event of fresh) named.fields.note('event', event.fields);
  for (const group of plan.groups) named.fields.note('group', group.fields);
  for (const { key } of said.fresh)
    named.fields.note('property', said.general(key)['fields'] as PlanProperty['fields']); // as statements have them
  const eventFiles = events.map(({ event, id, statements }) =>
    file('events', id, eventRecord(event, statements, named, ledger), event),
  );
  const groupFiles = groups.map(({ group, id, statements }) => {
    const { name, summary, everywhere } = group;
    const record = {
      name,
      ...texts(summary, group, ledger),
      ...defined({
        ...factsOf(group, group, named, 'a group', ledger),
        everywhere: everywhere || undefined,
        fields: named.fields.of(group.fields, 'a group', group),
      }),
      properties: entries(statements, named),
    };
    return file('groups', id, record, group);
  });
  const propertyFiles = said.fresh.map(({ key, place }) => {
    const id = said.ids.of(key);
    return file('properties', id, propertyRecord(key, id, said.general(key), place, named, ledger), place);
  });
  const { areas, teams, sources, destinations } = named;
  const referred = [areas, teams, sources, destinations].flatMap((things) => things.files);
  const files = [...eventFiles, ...groupFiles, ...propertyFiles, ...referred];
  const known = all.length - fresh.length + whole.known.filter(({ kind }) => kind === 'event').length;
  const declarationsFor = declaring(named, plan.site, catalog);
  return { files: [...whole.files, ...files], known, problems, declarationsFor };
}

/** Those that the plan tells whole. */
function namesOf(kind: Kind, { things }: Plan): readonly WholeThing[] {
  return things
    .filter((thing) => thing.kind === kind)
    .map(({ id, record }) => ({ id, name: nameOf(id, record), record }));
}

function statementsOf(properties: readonly PlanProperty[], ledger: Ledger): readonly Statement[] {
  return properties.map((property) => statementOf(property, ledger));
}

function file(folder: string, id: string, record: AuthoredRecord, { file: path, line, column }: Place): NewFile {
  return { path: `${folder}/${id}.yaml`, record, place: { file: path, line, column } };
}

/** Whether the catalog has no such event; one that says otherwise than the catalog is a conflict. */
function isNew(event: NamedEvent, catalog: Catalog | undefined, problems: Problem[]): boolean {
  if (!/[\p{L}\p{N}]/u.test(event.name)) {
    const hint = faultOfId('event', event.name)?.hint ?? '';
    problems.push(
      problemAt(
        event,
        'error',
        'import-bad-name',
        `${quoted(event.name)} has no letter in it, so it makes no id.`,
        hint,
      ),
    );
    return false;
  }
  const twin = twinIn(catalog, event);
  if (!twin) return true;
  const difference = differenceTo(twin, event);
  if (difference === undefined) return false;
  const message = `${quoted(event.name)} is in ${twin.file} already, with ${difference}.`;
  problems.push(
    problemAt(event, 'error', 'import-conflict-event', message, 'Nothing there is changed; merge the two by hand.'),
  );
  return false;
}

function isMadeUp({ name }: NamedEvent, ids: Ids): boolean {
  ids.of(name);
  return ids.isMadeUp(name);
}

function madeUp(event: NamedEvent, id: string): Problem {
  const message = `${quoted(event.name)} makes no id, so it has the id ${quoted(id)}.`;
  return problemAt(
    event,
    'warning',
    'import-made-up-id',
    message,
    'Rename the file before you publish it, if you know a better one.',
  );
}
