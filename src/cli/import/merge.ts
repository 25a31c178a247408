// A foreign plan into a catalog: which files are to be written, and what cannot be without a person's word. Nothing that is
// there is changed. A property is one wherever it is sent; what events say of it differently stands with each of them.

import { faultOfId } from '../../catalog/ids.ts';
import type { Catalog } from '../../catalog/model.ts';
import type { Problem } from '../../catalog/problem.ts';
import type { Plan, PlanProperty, Place } from '../../plans/record.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { generalOf, statementOf, type Statement } from './agreement.ts';
import { differenceTo, eachOnce, twinIn, type NamedEvent } from './events.ts';
import { existingGeneral } from './existing.ts';
import { defined, loseFacts, type AuthoredRecord } from './form.ts';
import { Ids } from './ids.ts';
import type { Ledger } from './ledger.ts';
import { entries, eventRecord, factsOf, propertyRecord, texts, type Named } from './records.ts';
import { Things, type NewFile } from './things.ts';

export interface Merged {
  readonly files: readonly NewFile[];
  readonly events: { readonly added: number; readonly known: number };
  readonly properties: { readonly added: number };
  /** Conflicts are errors; what had to be made up are warnings. */
  readonly problems: readonly Problem[];
}

/** Merges a plan. `catalog` is what is there already, if anything is. */
export function mergePlan(plan: Plan, catalog: Catalog | undefined, ledger: Ledger): Merged {
  ledger.add(plan.notKept);
  const problems: Problem[] = [];
  const ids = new Ids('event', catalog?.events ?? []);
  const all = eachOnce(plan.events, ledger);
  const fresh = all.filter((event) => isNew(event, catalog, problems));
  for (const event of fresh) if (isMadeUp(event, ids)) problems.push(madeUp(event, ids.of(event.name)));

  const groupIds = new Ids('group', catalog?.groups ?? []);
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
    catalog,
    ledger,
  );
  for (const { statements } of [...events, ...groups]) said.add(statements);

  const named: Named = {
    areas: new Things('area', catalog),
    teams: new Things('team', catalog),
    propertyId: (key) => said.ids.of(key),
    groupId: (name) => groupIds.known(name),
    general: (key) => said.general(key),
  };
  for (const area of plan.areas) named.areas.add(area);
  const eventFiles = events.map(({ event, id, statements }) =>
    file('events', id, eventRecord(event, statements, named, ledger), event),
  );
  const groupFiles = groups.map(({ group, id, statements }) => {
    const { name, summary, everywhere } = group;
    const record = {
      name,
      ...texts(summary, group, ledger),
      ...defined({ ...factsOf(group, group, named, 'a group', ledger), everywhere: everywhere || undefined }),
      properties: entries(statements, named),
    };
    return file('groups', id, record, group);
  });
  const propertyFiles = said.fresh.map(({ key, place }) => {
    const id = said.ids.of(key);
    return file('properties', id, propertyRecord(key, id, said.general(key), place, named, ledger), place);
  });
  return {
    files: [...eventFiles, ...groupFiles, ...propertyFiles, ...named.areas.files, ...named.teams.files],
    events: { added: fresh.length, known: all.length - fresh.length },
    properties: { added: propertyFiles.length },
    problems,
  };
}

/** All that is said of each property. What defines it apart from events, or has it in the catalog, says what holds. */
class Said {
  readonly ids: Ids;
  readonly #existing: ReadonlyMap<string, AuthoredRecord>;
  readonly #defined: ReadonlyMap<string, Statement>;
  readonly #statements = new Map<string, Statement[]>();
  readonly #general = new Map<string, AuthoredRecord>();
  readonly #ledger: Ledger;

  constructor(definitions: readonly Statement[], catalog: Catalog | undefined, ledger: Ledger) {
    const properties = catalog?.properties ?? [];
    this.ids = new Ids('property', properties);
    this.#existing = new Map(properties.map((property) => [property.name, existingGeneral(property)]));
    this.#defined = new Map(definitions.map((one) => [one.key, one]));
    this.#ledger = ledger;
    this.add(definitions);
  }

  add(statements: readonly Statement[]): void {
    for (const statement of statements) {
      const there = this.#statements.get(statement.key);
      if (there) there.push(statement);
      else this.#statements.set(statement.key, [statement]);
      if (this.#existing.has(statement.key))
        loseFacts(statement.property, 'a property that is there', statement.place, this.#ledger);
    }
  }

  /** Each property the catalog does not have, where it is named first. */
  get fresh(): readonly { readonly key: string; readonly place: Place }[] {
    const all = [...this.#statements].filter(([key]) => !this.#existing.has(key));
    return all.flatMap(([key, [first]]) => (first ? [{ key, place: first.place }] : []));
  }

  general(key: string): AuthoredRecord {
    const there = this.#existing.get(key) ?? this.#general.get(key);
    if (there) return there;
    const definition = this.#defined.get(key);
    const general = generalOf(definition ? [definition] : (this.#statements.get(key) ?? []), this.#ledger);
    this.#general.set(key, general);
    return general;
  }
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

function problemAt(
  { file: path, line, column }: Place,
  severity: Problem['severity'],
  code: string,
  message: string,
  hint: string,
): Problem {
  return { code, severity, file: path, line, column, message, hint };
}
