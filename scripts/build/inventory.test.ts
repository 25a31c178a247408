import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf, lostIn, unlisted, withAddresses, type Built } from './inventory.ts';

function site(pages: Readonly<Record<string, string>>, base = '', files: readonly string[] = []): Built {
  const doc = (text: string) => (text.startsWith('<!') ? text : `<!DOCTYPE html><html><body>${text}</body></html>`);
  return {
    files: new Set([...Object.keys(pages), ...files]),
    pages: Object.keys(pages),
    html: (path) => doc(pages[path] ?? ''),
    base,
  };
}

const redirect = (to: string, anchors = '') =>
  `<!DOCTYPE html><html lang="en" data-to="${to}"${anchors && ` data-anchors="${anchors}"`}></html>`;

test('pages and what they link to are published, without the base path', () => {
  const built = site({ '/': '<a href="/a/b/events/x/#order_id">x</a>', '/events/x/': '' }, '/a/b');
  assert.deepEqual(addressesOf(built), ['/', '/events/x/', '/events/x/#order_id']);
});

test('what all pages of a kind share stands once', () => {
  const link = (id: string) => `<a href="#_notes">n</a><a class="y" href="/events/${id}/index.json">j</a>`;
  const built = site({ '/events/x/': link('x'), '/events/y/': link('y') }, '', ['/events/x/index.json']);
  assert.deepEqual(addressesOf(built), ['/events/*/#_notes', '/events/*/index.json', '/events/x/', '/events/y/']);
});

test('redirects and retired pages are not published anew', () => {
  const built = site({ '/events/x/': redirect('/'), '/events/y/': '<div class="text" data-retired></div>' });
  assert.deepEqual(addressesOf(built), []);
});

test('an inventory says what stands at each address, and keeps what is gone', () => {
  const text = withAddresses('/events/a/ event a\n', ['/events/b/', '/events/b/#x', '/use-cases/u/#g']);
  assert.deepEqual(text.trimEnd().split('\n').slice(2), [
    '/events/a/ event a',
    '/events/b/ event b',
    '/events/b/#x property x',
    '/use-cases/u/#g goal g',
  ]);
  assert.deepEqual(unlisted(text, ['/events/a/', '/events/c/']), ['/events/c/']);
});

test('an anchor that is gone is reported with the line to add', () => {
  const built = site({ '/guides/g/': '<h2 id="new">New</h2>' });
  assert.deepEqual(lostIn('/guides/g/#new\n/guides/g/#old\n', built), [
    '/guides/g/#old  Add to redirects.yaml: /guides/g/#old: /guides/g/',
  ]);
});

test('a redirect answers for its page, and for the anchors that stand where it leads', () => {
  const built = site(
    {
      '/events/old/': redirect('/a/b/events/new/', '{&#34;sum&#34;:&#34;/a/b/events/new/#total&#34;}'),
      '/events/new/': '<p id="total">',
    },
    '/a/b',
  );
  assert.deepEqual(lostIn('/events/old/\n/events/old/#sum\n/events/old/#total\n', built), []);
  assert.equal(lostIn('/events/old/#tax\n', built).length, 1);
});

test('an anchor that no page of a kind has any more is given back', () => {
  const built = site({ '/events/x/': '<h2 id="_new">' });
  assert.match(
    lostIn('/events/*/#_old\n/events/*/#_new\n', built).join('\n'),
    /^\/events\/\*\/#_old {2}No page has it/,
  );
});
