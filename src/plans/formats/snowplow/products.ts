import type { FileNode } from '../../node.ts';
import type { PlanEvent } from '../../record.ts';
import { both } from '../../schema/both.ts';
import { stated } from '../shared/sent.ts';
import { shapeOf } from '../../schema/shape.ts';
import { fieldsOf } from '../shared/fields.ts';

/** What a schema describes: an event, or an entity that is sent along. */
export interface Thing {
  readonly name: string;
  readonly isEntity: boolean;
  readonly event: PlanEvent;
}

/** The event specifications of a data product. `things` are the schemas at hand, by address without the version. */
export function dataProductEvents(
  product: FileNode,
  things: ReadonlyMap<string, Thing>,
  applications: ReadonlyMap<string, string>,
): readonly PlanEvent[] {
  const data = product.at('data') ?? product.at('spec');
  product.take('apiVersion', 'resourceType', 'resourceName');
  const area = data?.text('name');
  const owner = data?.text('owner') || undefined;
  data?.take('description', 'domain');
  const named = (node: FileNode | undefined): readonly string[] =>
    (node?.list() ?? []).map((one) => nameOf(one.text('$ref') ?? one.text() ?? '', applications));
  const sources = named(data?.at('sourceApplications'));
  return (data?.list('eventSpecifications') ?? []).map((specification) => {
    const excluded = named(specification.at('excludedSourceApplications'));
    const from = sources.filter((source) => !excluded.includes(source));
    return {
      ...eventOf(specification, things),
      ...stated(from, []),
      ...(area && { area }),
      ...(owner && { owner }),
    };
  });
}

/** `../source-apps/web.yaml` names a file; without it the name of the file is what is known. */
function nameOf(reference: string, applications: ReadonlyMap<string, string>): string {
  const file = reference.split('/').at(-1) ?? '';
  return applications.get(file) ?? file.replace(/\.(?:ya?ml|json)$/, '');
}

function eventOf(specification: FileNode, things: ReadonlyMap<string, Thing>): PlanEvent {
  const source = specification.text('event', 'source');
  const thing = things.get(addressIn(source));
  const schema = specification.at('event', 'schema');
  const shape = both(schema ? shapeOf(schema) : {}, {
    members: thing?.event.properties,
    additional: thing?.event.additional,
  });
  const triggers = specification.list('triggers').flatMap((trigger) => trigger.text('description') ?? []);
  const entities = specification.list('entities', 'tracked').flatMap((entity) => entity.text('source') ?? []);
  const groups = entities.map(
    (address) => things.get(addressIn(address))?.name ?? addressIn(address).split('/').at(-1) ?? '',
  );
  specification.take('resourceName');
  return {
    name: specification.text('name') ?? '',
    call: 'track',
    summary: specification.text('description') || undefined,
    properties: shape.members ?? [],
    additional: shape.additional,
    ...(triggers.length > 0 && { trigger: triggers.join('\n') }),
    ...(groups.length > 0 && { groups }),
    ...fieldsOf({ event: source }),
    ...(specification.at('name') ?? specification).place,
  };
}

/** `iglu:com.acme/room_viewed` of `iglu:com.acme/room_viewed/jsonschema/1-0-0`. */
function addressIn(source: string | undefined): string {
  return source?.split('/').slice(0, 2).join('/') ?? '';
}
