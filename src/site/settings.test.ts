import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readSettings, SettingsError } from './settings.ts';

const content = { CONTENT_DIR: tmpdir() };

function problemsOf(env: Record<string, string>): string[] {
  try {
    readSettings({ ...content, ...env });
    return [];
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.message.split('\n');
  }
}

test('without any setting the site is local, at the root', () => {
  assert.deepEqual(readSettings(content), {
    siteUrl: 'http://localhost:4321',
    basePath: '/',
    contentDir: resolve(tmpdir()),
    frameAncestors: "'none'",
    previewImages: true,
    searchEngines: true,
    precompressed: true,
  });
});

test('an empty setting counts as not set', () => {
  assert.equal(readSettings({ ...content, SITE_URL: '', BASE_PATH: '' }).basePath, '/');
});

test('several sites may frame the embeds', () => {
  const text = "'self' https://wiki.example.com  https://*.example.net:8443";
  const { frameAncestors } = readSettings({ ...content, FRAME_ANCESTORS: text });
  assert.equal(frameAncestors, "'self' https://wiki.example.com https://*.example.net:8443");
});

for (const text of ['https://a.example; script-src *', 'wiki.example.com', "'none' https://a.example", '*']) {
  test(`FRAME_ANCESTORS=${text} is refused`, () => {
    assert.match(problemsOf({ FRAME_ANCESTORS: text })[0] ?? '', /^frame-ancestors /);
  });
}

test('preview images can be switched off', () => {
  assert.equal(readSettings({ ...content, PREVIEW_IMAGES: 'off' }).previewImages, false);
  assert.match(problemsOf({ PREVIEW_IMAGES: 'no' })[0] ?? '', /^not-a-switch /);
});

test('slashes at the end are dropped', () => {
  const { siteUrl, basePath } = readSettings({ ...content, SITE_URL: 'https://example.com/', BASE_PATH: '/a/b/' });
  assert.deepEqual([siteUrl, basePath], ['https://example.com', '/a/b']);
});

test('the catalog folder is found from the folder given', () => {
  const folder = resolve(tmpdir());
  assert.equal(readSettings({ CONTENT_DIR: '.' }, folder).contentDir, folder);
});

const refused: readonly [title: string, env: Record<string, string>, message: string][] = [
  [
    'an address without a scheme is refused',
    { SITE_URL: 'example.com' },
    'site-url-invalid  SITE_URL is "example.com", which is not an http or https address. Write SITE_URL=https://example.com.',
  ],
  [
    'an address that is not http is refused',
    { SITE_URL: 'ftp://example.com' },
    'site-url-invalid  SITE_URL is "ftp://example.com", which is not an http or https address. Write SITE_URL=https://example.com.',
  ],
  [
    'an address with a path is split in the hint',
    { SITE_URL: 'https://example.com/docs/' },
    'site-url-path  SITE_URL is "https://example.com/docs/", which says more than where the host is. Write SITE_URL=https://example.com and BASE_PATH=/docs.',
  ],
  [
    'an address with a query is refused',
    { SITE_URL: 'https://example.com?x' },
    'site-url-path  SITE_URL is "https://example.com?x", which says more than where the host is. Write SITE_URL=https://example.com.',
  ],
  [
    'a base path without a slash in front is refused',
    { BASE_PATH: 'a/b' },
    'base-path-slash  BASE_PATH is "a/b", which has a slash missing or one too many. Write BASE_PATH=/a/b.',
  ],
  [
    'a base path with two slashes in a row is refused',
    { BASE_PATH: '/a//b' },
    'base-path-slash  BASE_PATH is "/a//b", which has a slash missing or one too many. Write BASE_PATH=/a/b.',
  ],
  [
    'a base path that climbs is refused',
    { BASE_PATH: '/a/../b' },
    'base-path-segment  BASE_PATH is "/a/../b", where ".." cannot stand in a path. Use letters, digits, "-", "_", "." and "~" in each part, and no "." or ".." alone.',
  ],
  [
    'a base path that climbs in disguise is refused',
    { BASE_PATH: '/%2e%2e' },
    'base-path-segment  BASE_PATH is "/%2e%2e", where "%2e%2e" cannot stand in a path. Use letters, digits, "-", "_", "." and "~" in each part, and no "." or ".." alone.',
  ],
  [
    'a full address as base path is refused',
    { BASE_PATH: 'https://example.com/docs' },
    'base-path-url  BASE_PATH is "https://example.com/docs", which is a full address. Write the host as SITE_URL, the path as BASE_PATH.',
  ],
  [
    'a host as base path is refused',
    { BASE_PATH: '//example.com/docs' },
    'base-path-url  BASE_PATH is "//example.com/docs", which is a full address. Write the host as SITE_URL, the path as BASE_PATH.',
  ],
  [
    'a catalog folder that does not exist is refused',
    { CONTENT_DIR: join('nowhere', 'at-all') },
    `content-dir-missing  CONTENT_DIR is "${join('nowhere', 'at-all')}", and there is no such folder. Name a folder that holds site.yaml, goals/ and use-cases/.`,
  ],
];
for (const [title, env, message] of refused) test(title, () => assert.deepEqual(problemsOf(env), [message]));

test('a switch is on or off and nothing else', () => {
  assert.deepEqual(problemsOf({ PRECOMPRESSED: 'no', SEARCH_ENGINES: 'off' }), [
    'not-a-switch  PRECOMPRESSED is "no". Write PRECOMPRESSED=on or PRECOMPRESSED=off.',
  ]);
});

test('all settings that cannot be used are listed at once', () => {
  assert.equal(problemsOf({ SITE_URL: 'x', BASE_PATH: 'x', CONTENT_DIR: 'no/such' }).length, 3);
});
