// The CSV that Amplitude Data imports: an event in a row, its properties in the rows below, which leave the cells of the
// event empty (https://amplitude.com/docs/data/csv-import-export/file-schema). Every column stands in the head, as it wants.

import { allowedBy, typesOf } from '../../catalog/value/due.ts';
import type { Form } from '../../catalog/model.ts';
import type { PlanEvent, PlanProperty } from '../selection.ts';
import { fitsOneCell, listCell, type ListMark } from '../rules/list-mark.ts';
import { AMPLITUDE } from '../rules/of-vendors.ts';
import { csvFileOf } from './format.ts';
import type { Format } from './format.ts';

const HEAD = [
  ...['Action', 'Object Type', 'Object Name', 'Event Display Name', 'Object Owner', 'Object Description'],
  ...['Event Category', 'Tags', 'Event Schema Status', 'Event Activity', 'Event Hidden From Dropdowns'],
  ...['Event Hidden From Persona Results', 'Event Hidden From Pathfinder', 'Event Hidden From Timeline'],
  ...['Event Source', 'Event 180 Day Volume', 'Event 180 Day Queries', 'Event First Seen', 'Event Last Seen'],
  ...['Property Type', 'Property Group Names', 'Event Property Name', 'Property Description', 'Property Value Type'],
  ...['Property Schema Status', 'Property Required', 'Property Visibility', 'Property Is Array'],
  ...['String Property Value Min Length', 'String Property Value Max Length', 'Number Is Integer'],
  ...['Number Property Value Min', 'Number Property Value Max', 'Array Unique Items', 'Array Min Items'],
  ...['Array Max Items', 'Enum Values', 'Const Value', 'Property Regex', 'Property First Seen', 'Property Last Seen'],
] as const;

type Cells = Partial<Record<(typeof HEAD)[number], string | number | boolean | undefined>>;

export const amplitudeCsv: Format = {
  files: ({ kept, ...selection }) => {
    const events = selection.events.filter(({ call }) => call !== 'identify' && call !== 'group');
    return [
      csvFileOf({ events, kept }, 'amplitude.csv', HEAD, (event) =>
        [eventCells(event), ...event.properties.map(propertyCells)].map((cells) =>
          HEAD.map((heading) => cells[heading] ?? ''),
        ),
      ),
    ];
  },
};

const LIST: ListMark = { between: ',', splits: /[,;]/, words: 'a comma' };

/** What is deprecated stays as it is there: the status DELETED would take it out of the plan. An owner is somebody's address. */
function eventCells({ name, summary, area, owner, tags, sources, status }: PlanEvent): Cells {
  return {
    'Object Type': 'Event',
    'Object Name': name,
    'Object Owner': owner?.includes('@') === true ? owner : undefined,
    'Object Description': summary,
    'Event Category': area,
    Tags: listCell(tags, LIST),
    'Event Source': listCell(sources, LIST),
    'Event Schema Status': status === 'live' || status === 'planned' ? status.toUpperCase() : undefined,
  };
}

function propertyCells(property: PlanProperty): Cells {
  const types = typesOf(property);
  const isArray = types.length === 1 && types[0] === 'array';
  const { constraints = {} } = property;
  return {
    'Property Type': 'Event Property',
    'Event Property Name': property.key,
    'Property Description': property.summary,
    // Empty stands for FALSE there: what nobody states is not said.
    'Property Required': typeof property.required === 'boolean' ? String(property.required).toUpperCase() : undefined,
    'Property Is Array': isArray ? 'TRUE' : 'FALSE',
    ...(isArray && {
      'Array Min Items': constraints.minItems,
      'Array Max Items': constraints.maxItems,
      'Array Unique Items': constraints.uniqueItems === true ? 'TRUE' : undefined,
    }),
    ...valueCells(isArray ? (property.items ?? {}) : property),
  };
}

function valueCells(form: Form): Cells {
  const [type = 'any', ...others] = typesOf(form);
  const { constraints = {} } = form;
  const { const: only } = constraints;
  const isOne = others.length === 0;
  const isNumber = type === 'integer' || type === 'number';
  const allowed = allowedBy(form);
  const isEnum =
    isOne &&
    (type === 'string' || type === 'any') &&
    allowed?.every(isText) === true &&
    fitsOneCell(allowed, AMPLITUDE.values);
  return {
    'Property Value Type': isEnum ? 'enum' : !isOne || type === 'array' ? 'any' : isNumber ? 'number' : type,
    'Enum Values': isEnum ? listCell(allowed, AMPLITUDE.values) : undefined,
    'Const Value': isOne && typeof only !== 'object' ? only : undefined,
    ...(isOne &&
      isNumber && {
        'Number Is Integer': type === 'integer' ? 'TRUE' : undefined,
        'Number Property Value Min': constraints.minimum,
        'Number Property Value Max': constraints.maximum,
      }),
    ...(isOne &&
      type === 'string' && {
        'String Property Value Min Length': constraints.minLength,
        'String Property Value Max Length': constraints.maxLength,
        'Property Regex': constraints.pattern,
      }),
  };
}

const isText = (value: unknown): boolean => typeof value === 'string';
