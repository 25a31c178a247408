// The redirects file to declarations: each line says of one address that is gone where it leads, or that it is retired.

import { problem } from '../codes.ts';
import type { Code } from '../codes.ts';
import { faultOfName } from '../ids.ts';
import type { Retired } from '../model.ts';
import type { AuthoredRecord } from '../parse/parse.ts';
import type { Problem, Staged } from '../problem.ts';
import type { AuthoredRedirects } from '../schema/changes.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { nearest } from '../../words/spelling/nearest.ts';
import { parseAddress, thingAddress } from './address.ts';
import type { Address } from './address.ts';
import type { Claim, Claims } from './claims.ts';
import type { Live } from './live.ts';
import { resolverOf } from './resolve.ts';
import type { Declared, Landing } from './resolve.ts';

interface Declaring {
  /** By address, in the order of the file; without those that are unsound. */
  readonly declared: ReadonlyMap<string, Declared>;
  readonly claims: Pick<Claims, 'gone' | 'leading'>;
}

export function declareRedirects(record: AuthoredRecord<AuthoredRedirects> | undefined, live: Live): Staged<Declaring> {
  const problems: Problem[] = [];
  const declared = new Map<string, Declared>();
  const gone: Claim[] = [];
  const leading: Claim[] = [];
  const value = { declared, claims: { gone, leading } };
  if (!record) return { value, problems };
  const report = (code: Code, path: readonly PropertyKey[], message: string, hint: string): void => {
    problems.push(problem(code, record.file, path.length > 1 ? record.at(path) : record.keyAt(path), message, hint));
  };
  const read = (text: string, path: readonly PropertyKey[]): Address | undefined => {
    const address = parseAddress(text);
    if (!address) report('bad-redirect', path, `${quoted(text)} is not an address of this site.`, FORM);
    return address;
  };

  const targets: { readonly address: Address; readonly path: readonly PropertyKey[]; readonly from: Address }[] = [];
  for (const [text, value] of Object.entries(record.data)) {
    const from = read(text, [text]);
    const written = typeof value === 'string' ? [value] : value.instead;
    const to = written.map((each, index) => {
      return { text: each, path: typeof value === 'string' ? [text] : [text, 'instead', index] };
    });
    const addresses = to.flatMap(({ text: each, path }) => {
      const address = read(each, path);
      return address ? [{ address, path }] : [];
    });
    if (!from) continue;
    const fault = from.segments.map((name) => [name, faultOfName(name)] as const).find(([, reason]) => reason);
    if (fault) {
      const message = `${quoted(text)} cannot lead elsewhere: its part ${quoted(fault[0])} ${fault[1]}, and no page can stand there on every system.`;
      report('bad-redirect', [text], message, 'Remove this line.');
      continue;
    }
    if (/\p{Z}|\p{C}/u.test(from.anchor)) {
      const message = `${quoted(text)} cannot lead elsewhere: no place on a page can be called ${quoted(from.anchor)}.`;
      report('bad-redirect', [text], message, 'Remove this line.');
      continue;
    }
    if (live.has(from) === true) {
      report('redirect-live', [text], `${quoted(text)} is live, so it cannot lead elsewhere.`, 'Remove this line.');
      continue;
    }
    if (declared.has(from.text)) {
      report('redirect-twice', [text], `${quoted(text)} is an address that stands here already.`, 'Keep one line.');
      continue;
    }
    if (typeof value !== 'string') declared.set(from.text, { retired: retiredOf(value, addresses) });
    else if (addresses[0]) declared.set(from.text, { to: addresses[0].address });
    targets.push(...addresses.map((each) => ({ ...each, from })));
    if (from.anchor === '') gone.push({ address: from.text, file: record.file, at: record.keyAt([text]) });
  }

  const resolve = resolverOf(declared, live);
  for (const { address, path, from } of targets) {
    const landing = resolve(address);
    if (landing.is === 'circle') {
      const chain = [from.text, address.text, ...landing.chain.slice(1)];
      const round = chain.slice(0, chain.indexOf(from.text, 1) + 1 || undefined);
      report('redirect-circle', path, `The redirect goes in a circle: ${round.join(' → ')}.`, 'Name a live address.');
    }
    if (landing.is === 'live') leading.push({ address: landing.address.text, file: record.file, at: record.at(path) });
    if (landing.is === 'nowhere') {
      const message = `${quoted(address.text)} leads to ${quoted(landing.address.text)}, which does not exist.`;
      const plain = `${quoted(address.text)} does not exist.`;
      report(
        'redirect-to-nothing',
        path,
        landing.address.text === address.text ? plain : message,
        suggestion(landing, live),
      );
    }
  }
  return { value, problems };
}

const FORM =
  'Write it as the browser shows it after the name of the site: /events/order-completed/ or /events/order-completed/#order_id.';

function retiredOf(
  { name, since, reason }: Exclude<AuthoredRedirects[string], string>,
  instead: readonly { readonly address: Address }[],
): Retired {
  return { name, since, reason, instead: instead.map(({ address }) => address.text) };
}

function suggestion(landing: Extract<Landing, { is: 'nowhere' }>, live: Live): string {
  const { thing } = landing.address;
  const near = thing && nearest(thing.id, live.ids(thing.kind));
  return thing && near !== undefined && near !== thing.id
    ? `Did you mean ${quoted(thingAddress(thing.kind, near).text)}?`
    : 'Name an address that exists.';
}
