// What an expression puts together as keys and values: a literal, a call that makes a map, or a row of calls that fills one.

import { snake } from '../words/spelling/snake.ts';
import { dotted, type Argument, type Call, type Entry, type MapTerm, type Resolve, type Term } from './term.ts';

const PAIRS = /(?:mapOf|bundleOf|valuesOf|dictOf)$/i;
const MADE_OF_LABELS = /^(?:dict|Dict|Hash|namedtuple)$/;
const MERGES =
  /^(?:assign|merge|extend|defaults|array_merge|update|plus|putAll|addAll|concat|deep_merge|putAllProperties)$/;
/** What hands on what it is called on, or with. */
const HANDS_ON =
  /^(?:freeze|seal|apply|build|also|toMap|to_h|compact|copyOf|unmodifiableMap|asImmutable|copy|mutableCopy|deepFreeze|toJson|toJSON|JSONObject|create|also)$/;
const MAKERS = /^(?:[A-Z]|new|make|create|builder$|properties$|empty)/;
const DEEPEST = 30;

/** The map that a term comes to; nothing where that is not known. */
export function mapOf(term: Term | undefined, resolve: Resolve, depth = 0): MapTerm | undefined {
  if (term === undefined || depth > DEEPEST) return undefined;
  if (term.kind === 'map') return spread(term, resolve, depth);
  if (term.kind === 'name') return mapOf(resolve(term), resolve, depth + 1);
  return term.kind === 'call' ? ofCall(term, resolve, depth + 1) : undefined;
}

/** Takes in the members of what is spread, where they are known. */
function spread(map: MapTerm, resolve: Resolve, depth: number): MapTerm {
  const isSpread = ({ key }: Entry): boolean => key.kind === 'other' && key.text === '...';
  if (!map.entries.some(isSpread)) return map;
  let isOpen = false;
  const entries = map.entries.flatMap((entry) => {
    if (!isSpread(entry)) return [entry];
    const inner = mapOf(entry.value, resolve, depth + 1);
    isOpen ||= inner?.isOpen ?? true;
    return inner?.entries ?? [];
  });
  return { ...map, entries, isOpen };
}

function ofCall(call: Call, resolve: Resolve, depth: number): MapTerm | undefined {
  const { method, args, offset } = call;
  const map = (entries: readonly Entry[], isOpen = false): MapTerm => ({ kind: 'map', entries, isOpen, offset });
  const maps = args.map(({ term }) => mapOf(term, resolve, depth));
  if (PAIRS.test(method) && !call.isNew)
    return map(
      maps.some(Boolean) ? maps.flatMap((one) => one?.entries ?? []) : alternate(args, maps),
      args.length > 0 && maps.some((one) => !one) && maps.some(Boolean),
    );
  if (method === 'of' && /map$/i.test(dotted(call.receiver))) return map(alternate(args, maps));
  if (method === 'ofEntries' || method === 'Pair' || method === 'entry' || method === 'SimpleEntry')
    return map(method === 'ofEntries' ? maps.flatMap((one) => one?.entries ?? []) : alternate(args, maps));
  if (MADE_OF_LABELS.test(method)) return map([...maps.flatMap((one) => one?.entries ?? []), ...labelled(args)]);
  if (method === 'dictionaryWithObjectsAndKeys' || method === 'initWithObjectsAndKeys') return map(backwards(args));
  if (MERGES.test(method) && method !== 'putAll') {
    const all = [mapOf(call.receiver, resolve, depth), ...maps];
    const known = all.filter((one) => one !== undefined);
    const unknown = args.length - maps.filter(Boolean).length;
    return known.length === 0
      ? undefined
      : map(
          known.flatMap(({ entries }) => entries),
          unknown > 0 || known.some(({ isOpen }) => isOpen),
        );
  }
  return chained(call, resolve, depth);
}

/** `new Properties().put("a", 1).put("b", 2)`: each call in the row puts in what it is called with. */
function chained(call: Call, resolve: Resolve, depth: number): MapTerm | undefined {
  const { receiver, method, args, offset } = call;
  if (receiver === undefined || receiver.kind === 'name') {
    if (receiver && !call.isNew && args.length === 2 && /^(?:put|set|add)/i.test(method)) {
      const before = mapOf(receiver, resolve, depth);
      return before && { ...before, entries: [...before.entries, ...step(call, resolve, depth)] };
    }
    if (HANDS_ON.test(method) || (receiver && args.length === 0 && call.entries.length > 0)) {
      const inner =
        receiver && method !== 'freeze' ? mapOf(receiver, resolve, depth) : mapOf(args[0]?.term, resolve, depth);
      if (inner) return { ...inner, entries: [...inner.entries, ...call.entries] };
    }
    const isMade = call.isNew || call.entries.length > 0 || MAKERS.test(method);
    if (!isMade) return undefined;
    const maps = args.map(({ label, term }) => (label === '' ? mapOf(term, resolve, depth) : undefined));
    const isOpen = args.some(({ label, term }, index) => label === '' && term.kind === 'name' && !maps[index]);
    return {
      kind: 'map',
      entries: [...maps.flatMap((one) => one?.entries ?? []), ...labelled(args), ...call.entries],
      isOpen,
      offset,
    };
  }
  const before = mapOf(receiver, resolve, depth);
  return before && { ...before, entries: [...before.entries, ...step(call, resolve, depth), ...call.entries] };
}

function step({ method, args, offset }: Call, resolve: Resolve, depth: number): readonly Entry[] {
  const [first, second] = args;
  if (!first) return [];
  if (second) return [{ key: first.term, value: second.term }];
  if (/^(?:putAll|addAll|merge)/.test(method)) return mapOf(first.term, resolve, depth)?.entries ?? [];
  const word = method.replace(/^(?:put|set|with|add)_?(?=[A-Z_])/i, '');
  // Go's `SetFirstName` puts in `firstName`.
  const key = /^[A-Z]/.test(method) ? word.charAt(0).toLowerCase() + word.slice(1) : snake(word);
  return [{ key: { kind: 'text', value: key, offset }, value: first.term }];
}

function labelled(args: readonly Argument[]): readonly Entry[] {
  return args
    .filter(({ label }) => label !== '' && label !== '...')
    .map(({ label, term }) => ({ key: { kind: 'text', value: label, offset: term.offset }, value: term }));
}

function alternate(args: readonly Argument[], maps: readonly (MapTerm | undefined)[]): readonly Entry[] {
  const rest = args.filter((_, index) => !maps[index] || index % 2 === 1);
  return rest.flatMap(({ term }, index) => {
    const value = rest[index + 1];
    return index % 2 === 0 && value ? [{ key: term, value: value.term }] : [];
  });
}

/** Values come before their keys, and nothing ends the row. */
function backwards(args: readonly Argument[]): readonly Entry[] {
  return args.flatMap(({ term }, index) => {
    const key = args[index + 1];
    return index % 2 === 0 && key ? [{ key: key.term, value: term }] : [];
  });
}
