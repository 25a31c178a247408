import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostOn, publishedOn } from './published.ts';
import { siteFrom, type Site } from './site.ts';

function site(pages: Readonly<Record<string, string>>, base = '/', files: readonly string[] = []): Site {
  const doc = (text: string) => (text.startsWith('<!') ? text : `<!DOCTYPE html><html><body>${text}</body></html>`);
  const texts = Object.entries(pages).map(([path, text]) => [`${path}index.html`, doc(text)]);
  return siteFrom(Object.fromEntries([...texts, ...files.map((file) => [file, ''])]), { basePath: base });
}

const redirect = (to: string, anchors = '') =>
  `<!DOCTYPE html><html lang="en" data-to="${to}"${anchors && ` data-anchors="${anchors}"`}><head><noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript></head></html>`;

test('pages and what they link to are published, without the base path', () => {
  const built = site({ '/': '<a href="/a/b/events/x/#order_id">x</a>', '/events/x/': '' }, '/a/b');
  assert.deepEqual(publishedOn(built), ['/', '/events/x/', '/events/x/#order_id']);
});

test('what all pages of a kind share stands once', () => {
  const link = (id: string) => `<a href="#_notes">n</a><a class="y" href="/events/${id}/index.json">j</a>`;
  const built = site({ '/events/x/': link('x'), '/events/y/': link('y') }, '/', ['/events/x/index.json']);
  assert.deepEqual(publishedOn(built), ['/events/*/#_notes', '/events/*/index.json', '/events/x/', '/events/y/']);
});

test('redirects and retired pages are not published anew, though pages link to them', () => {
  const retired = '<div class="text" data-retired><a href="/events/y/">itself</a></div>';
  assert.deepEqual(publishedOn(site({ '/events/x/': redirect('/'), '/events/y/': retired })), []);
  const linked = site({ '/': '<a href="/events/y/">y</a>', '/events/y/': retired });
  assert.deepEqual(publishedOn(linked), ['/']);
});

test('an anchor that is gone is reported with the line to add', () => {
  const built = site({ '/guides/g/': '<h2 id="new">New</h2>' });
  assert.deepEqual(lostOn('/guides/g/#new\n/guides/g/#old\n', built), [
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
  assert.deepEqual(lostOn('/events/old/\n/events/old/#sum\n/events/old/#total\n', built), []);
  assert.equal(lostOn('/events/old/#tax\n', built).length, 1);
});

test('an anchor that no page of a kind has any more is given back', () => {
  const built = site({ '/events/x/': '<h2 id="_new">' });
  assert.match(
    lostOn('/events/*/#_old\n/events/*/#_new\n', built).join('\n'),
    /^\/events\/\*\/#_old {2}No page has it/,
  );
});
