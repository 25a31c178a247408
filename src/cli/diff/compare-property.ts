import { membersOf } from '../../catalog/forms.ts';
import type { Constraints, JsonValue, Member, Property } from '../../catalog/model.ts';
import { named, without } from './change.ts';
import type { Change, Subject } from './change.ts';

/** Type, format, what is inside, limits and facts. Breaking is what can make a value wrong that was right. */
export function compareProperties(was: Property, is: Property, subject: Subject): readonly Change[] {
  return [
    ...shapeChanges(was, is, subject),
    ...limitChanges(was.constraints ?? {}, is.constraints ?? {}, subject),
    ...factChanges(was, is, subject),
  ];
}

function shapeChanges(was: Property, is: Property, subject: Subject): readonly Change[] {
  const changes: Change[] = [];
  if (was.type !== is.type) {
    const text = `The type was ${was.type} and is ${is.type}.`;
    changes.push({ code: 'property-type-changed', ...subject, breaking: true, text, before: was.type, after: is.type });
  }
  if (was.format !== is.format) {
    const text = is.format
      ? `The format ${was.format ? `was ${was.format} and ` : ''}is ${is.format}.`
      : `The format is no longer ${was.format ?? ''}.`;
    const breaking = is.format !== undefined;
    changes.push({ code: 'property-format-changed', ...subject, breaking, text, before: was.format, after: is.format });
  }
  if (was.items?.type !== is.items?.type) {
    const text = `The items were ${was.items?.type ?? 'of any type'} and are ${is.items?.type ?? 'of any type'}.`;
    const breaking = is.items !== undefined;
    changes.push({
      code: 'property-items-changed',
      ...subject,
      breaking,
      text,
      before: was.items?.type,
      after: is.items?.type,
    });
  }
  return [...changes, ...memberChanges(membersOf(was), membersOf(is), subject)];
}

function memberChanges(was: readonly Member[], is: readonly Member[], subject: Subject): readonly Change[] {
  const keys = (members: readonly Member[]): readonly string[] => members.map(({ key }) => key);
  const gone = without(keys(was), keys(is));
  const fresh = without(keys(is), keys(was));
  const retyped = is.filter(({ key, type }) => was.some((one) => one.key === key && one.type !== type));
  return [
    ...(gone.length > 0
      ? [
          {
            code: 'property-keys-removed',
            ...subject,
            breaking: true,
            text: `Inside it, ${named(gone)} is gone.`,
            before: gone,
          },
        ]
      : []),
    ...(fresh.length > 0
      ? [
          {
            code: 'property-keys-added',
            ...subject,
            breaking: false,
            text: `Inside it, ${named(fresh)} is new.`,
            after: fresh,
          },
        ]
      : []),
    ...retyped.map(({ key, type }) => {
      const before = was.find((one) => one.key === key)?.type ?? '';
      return {
        code: 'property-key-type-changed',
        ...subject,
        breaking: true,
        text: `Inside it, \`${key}\` was ${before} and is ${type}.`,
        before,
        after: type,
      };
    }),
  ];
}

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'enum'] as const;
type Limit = (typeof LIMITS)[number];

/** A limit that refuses a value it took before is breaking; one that takes more is not. */
function limitChanges(was: Constraints, is: Constraints, subject: Subject): readonly Change[] {
  return LIMITS.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key])).map((key) => {
    const breaking = isTighter(key, was, is);
    const said = (value: JsonValue | undefined): string => (value === undefined ? 'not set' : JSON.stringify(value));
    const text = `The limit \`${key}\` was ${said(was[key])} and is ${said(is[key])}.`;
    return {
      code: `property-limit-${breaking ? 'tightened' : 'loosened'}`,
      ...subject,
      breaking,
      text,
      before: was[key],
      after: is[key],
    };
  });
}

function isTighter(key: Limit, was: Constraints, is: Constraints): boolean {
  if (is[key] === undefined) return false;
  switch (key) {
    case 'minimum':
    case 'minLength':
      return (was[key] ?? Number.NEGATIVE_INFINITY) < (is[key] ?? 0);
    case 'maximum':
    case 'maxLength':
      return (was[key] ?? Number.POSITIVE_INFINITY) > (is[key] ?? 0);
    case 'pattern':
      return true;
    case 'enum':
      return was.enum === undefined || without(was.enum, is.enum ?? []).length > 0;
  }
}

function factChanges(was: Property, is: Property, subject: Subject): readonly Change[] {
  const changes: Change[] = [];
  if (JSON.stringify(was.example) !== JSON.stringify(is.example)) {
    changes.push({
      code: 'property-example-changed',
      ...subject,
      breaking: false,
      text: 'Another example.',
      before: was.example,
      after: is.example,
    });
  }
  return changes;
}
