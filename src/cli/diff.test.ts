// Ten prepared changes to a small catalog: each says exactly what changed and whether it breaks something.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { marked } from 'marked';
import { runCatalog } from './run.ts';

const starter = resolve(import.meta.dirname, '../../starter');
const scratch = mkdtempSync(join(tmpdir(), 'diff-'));
after(() => rmSync(scratch, { recursive: true }));

interface Edit {
  readonly [path: string]: ((text: string) => string) | string | null;
}

function changed(folder: string, edit: Edit): void {
  for (const [path, change] of Object.entries(edit)) {
    const file = join(folder, path);
    if (change === null) rmSync(file);
    else writeFileSync(file, typeof change === 'string' ? change : change(readFileSync(file, 'utf8')));
  }
}

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCatalog(args, { out: (text) => out.push(text), err: (text) => err.push(text), env: {} });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function diff(edit: Edit) {
  const folder = mkdtempSync(join(scratch, 'catalog-'));
  cpSync(starter, folder, { recursive: true });
  changed(folder, edit);
  const { code, out, err } = await run(
    'diff',
    starter,
    '--content',
    folder,
    '--format',
    'json',
    '--fail-on',
    'breaking',
  );
  assert.equal(err, '');
  const { changes } = JSON.parse(out) as { changes: { code: string; id: string; text: string; breaking: boolean }[] };
  assert.equal(code, changes.some(({ breaking }) => breaking) ? 1 : 0);
  return changes.map(({ code: what, id, text, breaking }) => `${breaking ? 'BREAKING ' : ''}${what} ${id}: ${text}`);
}

const replace =
  (from: string, to: string) =>
  (text: string): string => {
    assert.ok(text.includes(from), `there is no "${from}"`);
    return text.replace(from, to);
  };

const PREPARED: readonly (readonly [what: string, edit: Edit, expected: readonly string[]])[] = [
  [
    'an event is removed',
    {
      'events/answer-rated.yaml': null,
      'properties/was_helpful.yaml': null,
      'use-cases/find-gaps-in-our-answers.yaml': replace(
        `  - event: answer-rated\n    reason: It says whether the answer they found was one.\n`,
        '',
      ),
    },
    [
      'use-case-events-removed find-gaps-in-our-answers: It no longer needs `answer-rated`.',
      'BREAKING event-removed answer-rated: An event is gone: "Answer Rated".',
      'BREAKING property-removed was_helpful: A property is gone: "was_helpful".',
    ],
  ],
  [
    'an event and a property are added',
    {
      'events/page-printed.yaml':
        'name: Page Printed\ncall: track\nsummary: A page was printed.\nproperties: [page_count]\n',
      'properties/page_count.yaml': 'summary: How many pages.\ntype: integer\nbasis: editorial\n',
    },
    [
      'event-added page-printed: An event is new: "Page Printed".',
      'property-added page_count: A property is new: "page_count".',
    ],
  ],
  [
    'a type changes',
    {
      'properties/result_count.yaml': (text) =>
        text
          .replace('type: integer', 'type: string')
          .replace('example: 0', "example: '0'")
          .replace(/^constraints.*\n/m, ''),
    },
    [
      'BREAKING property-type-changed result_count: The type was integer and is string.',
      'property-limit-loosened result_count: The limit `minimum` was 0 and is not set.',
      'property-example-changed result_count: Another example.',
    ],
  ],
  [
    'the file of an event takes another name, and the event keeps its own',
    {
      'events/search-performed.yaml': null,
      'events/searched.yaml': readFileSync(join(starter, 'events/search-performed.yaml'), 'utf8'),
      ...Object.fromEntries(
        readdirSync(join(starter, 'use-cases')).map((file) => [
          `use-cases/${file}`,
          (text: string) => text.replaceAll('search-performed', 'searched'),
        ]),
      ),
    },
    [
      'use-case-events-added find-gaps-in-our-answers: It now needs `searched`.',
      'use-case-events-removed find-gaps-in-our-answers: It no longer needs `search-performed`.',
      'event-moved searched: The id "search-performed" is now "searched"; what is sent did not change, but the address /events/search-performed/ is lost. Add to redirects.yaml: /events/search-performed/: /events/searched/',
    ],
  ],
  [
    'synonyms change their places',
    { 'events/search-performed.yaml': replace('[query submitted, lookup]', '[lookup, query submitted]') },
    [],
  ],
  [
    'an event takes another name',
    { 'events/search-performed.yaml': replace('name: Search Performed', 'name: Searched') },
    ['BREAKING event-renamed search-performed: The name "Search Performed" is now "Searched", which is what is sent.'],
  ],
  [
    'an event is sent with another call',
    { 'events/search-performed.yaml': replace('call: track', 'call: screen') },
    ['BREAKING event-call-changed search-performed: Sent as: `track` before, `screen` now.'],
  ],
  [
    'an event drops one property and takes another',
    {
      'events/search-performed.yaml': replace('  - result_count', '  - was_helpful'),
      'properties/result_count.yaml': (text) => text,
    },
    [
      'BREAKING event-properties-removed search-performed: It no longer carries `result_count`.',
      'event-properties-added search-performed: It now carries `was_helpful`.',
    ],
  ],
  [
    'a limit is tightened, and another value is personal',
    {
      'properties/result_count.yaml': replace('{ minimum: 0 }', '{ minimum: 0, maximum: 50 }'),
      'properties/search_text.yaml': replace('basis: editorial\n', 'basis: editorial\npersonal: true\n'),
    },
    [
      'property-personal-changed search_text: Personal data: not stated before, yes now.',
      'BREAKING property-limit-tightened result_count: The limit `maximum` was not set and is 50.',
    ].sort((a) => (a.startsWith('BREAKING') ? -1 : 1)),
  ],
  [
    'a use case is placed elsewhere, with other connections',
    {
      'goals/save-time.yaml': 'name: Save time\nsummary: Answer before people ask.\n',
      'use-cases/find-gaps-in-our-answers.yaml': replace(
        '  learn-what-visitors-want:\n    sources: [our-website]\n    destinations: [reporting]',
        '  save-time:\n    sources: [our-website]\n    destinations: [reporting]',
      ),
      'goals/learn-what-visitors-want.yaml': replace('useCases: [find-gaps-in-our-answers]\n', ''),
    },
    [
      'goal-added save-time: A goal is new: "Save time".',
      'use-case-placed find-gaps-in-our-answers: It now serves the goal `save-time`.',
      'BREAKING use-case-displaced find-gaps-in-our-answers: It no longer serves the goal `learn-what-visitors-want`.',
    ],
  ],
  [
    'an event moves to another id and leaves a redirect',
    {
      'events/answer-rated.yaml': null,
      'events/answer-scored.yaml': () => '',
      'use-cases/find-gaps-in-our-answers.yaml': replace('event: answer-rated', 'event: answer-scored'),
      'redirects.yaml': '/events/answer-rated/: /events/answer-scored/\n',
    },
    [
      'use-case-events-added find-gaps-in-our-answers: It now needs `answer-scored`.',
      'use-case-events-removed find-gaps-in-our-answers: It no longer needs `answer-rated`.',
      'event-moved answer-scored: The id "answer-rated" is now "answer-scored"; the old address leads on.',
    ],
  ],
  [
    'only words change, and the catalog has a new version',
    {
      'site.yaml': replace("version: '0.1'", "version: '0.2'"),
      'events/answer-rated.yaml': (text) =>
        text
          .replace('A person has said whether an answer helped', 'Somebody has said whether an answer helped')
          .replace('What the person had searched for', 'What somebody had searched for'),
      'destinations/reporting.yaml': replace('name: Reporting', 'name: Reports'),
    },
    [
      'catalog-version-changed site: The version of the catalog was "0.1" and is "0.2".',
      'event-properties-reworded answer-rated: Other words or examples for `search_text`.',
      'event-reworded answer-rated: Other words: summary.',
      'destination-renamed reporting: The name "Reporting" is now "Reports".',
    ],
  ],
];

for (const [what, edit, expected] of PREPARED) {
  test(`diff: ${what}`, async () => {
    const rated = readFileSync(join(starter, 'events/answer-rated.yaml'), 'utf8');
    const filled = Object.fromEntries(
      Object.entries(edit).map(([path, change]) => [path, path.endsWith('answer-scored.yaml') ? rated : change]),
    );
    assert.deepEqual(await diff(filled), expected);
  });
}

test('nothing changed is said so, in each format', async () => {
  assert.equal((await run('diff', starter, '--content', starter)).out, `Since ${starter}: nothing has changed.`);
  assert.match((await run('diff', starter, '--content', starter, '--format', 'md')).out, /nothing has changed\.$/);
  const { out } = await run('diff', starter, '--content', starter, '--format', 'json');
  assert.deepEqual(JSON.parse(out), { from: starter, total: 0, breaking: 0, changes: [] });
});

test('Markdown of names and keys renders as they are written', async () => {
  const folder = mkdtempSync(join(scratch, 'markdown-'));
  cpSync(starter, folder, { recursive: true });
  changed(folder, {
    'events/answer-rated.yaml': replace('name: Answer Rated', 'name: "<b>Answer_Rated_ *"'),
    'events/search-performed.yaml': replace('  - search_text\n', ''),
  });
  const html = await marked((await run('diff', starter, '--content', folder, '--format', 'md')).out);
  assert.match(html, /<strong>&lt;b&gt;Answer_Rated_ \*<\/strong>/);
  assert.match(html, /It no longer carries <code>search_text<\/code>\./);
});

test('a catalog is compared with an earlier commit, and what is not committed counts', async () => {
  const repository = mkdtempSync(join(scratch, 'repository-'));
  const content = join(repository, 'docs/content');
  cpSync(starter, content, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      stdio: 'pipe',
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'First');
  changed(content, { 'events/search-performed.yaml': replace('call: track', 'call: page') });

  const text = await run('diff', 'HEAD', '--content', content);
  assert.equal(
    text.out,
    [
      'Since HEAD: 1 change, 1 of them breaking.',
      '',
      'Events',
      '  Search Performed',
      '    breaking  Sent as: `track` before, `page` now.',
    ].join('\n'),
  );
  assert.equal(text.code, 0);
  assert.equal((await run('diff', 'HEAD', '--content', content, '--fail-on', 'breaking')).code, 1);
  const markdown = await run('diff', 'HEAD', '--content', content, '--format', 'md');
  assert.match(markdown.out, /^## Events\n\n\*\*Search Performed\*\*\n\n- \*\*Breaking\.\*\* Sent as/m);

  for (const ref of [
    'no-such-branch',
    '--output=/tmp/x',
    'HEAD:../',
    'HEAD:',
    'HEAD^{tree}',
    '../..:',
    'a b',
    '@{9999}',
  ]) {
    const wrong = await run('diff', '--content', content, '--', ref);
    assert.equal(wrong.code, 2, ref);
    assert.match(
      wrong.err,
      /^(?:There is no commit ".*"\. Name one that "git log" shows, a branch, or a folder\.|".*" is not a commit\.)\n/,
      ref,
    );
    assert.ok(!wrong.err.includes('fatal'), ref);
  }
});

test('outside of a repository a commit cannot be had, in our words', async () => {
  const content = mkdtempSync(join(scratch, 'no-repository-'));
  cpSync(starter, content, { recursive: true });
  const { code, err } = await run('diff', 'HEAD', '--content', content);
  assert.equal(code, 2);
  assert.match(
    err,
    /^.*no-repository-\w+ is in no git repository, so there is no commit to compare with\. Name a folder\.\n/,
  );
  const nowhere = await run('diff', 'HEAD', '--content', join(content, 'nowhere'));
  assert.match(nowhere.err, /^There is no folder .*nowhere\.\n/);
});

test('where an event is sent is compared place by place; another name at a destination is breaking', async () => {
  const [before, after] = ['before', 'after'].map((name) => join(scratch, `sent-${name}`)) as [string, string]; // of two
  const sent = (lines: string) => (text: string) => `${text}${lines}\n`;
  cpSync(starter, before, { recursive: true });
  cpSync(starter, after, { recursive: true });
  changed(before, { 'events/answer-rated.yaml': sent('destinations: [{ destination: reporting, as: rated }]') });
  changed(after, {
    'events/answer-rated.yaml': sent('destinations: [{ destination: reporting, as: answer_rated, status: live }]'),
    'events/search-performed.yaml': sent('sources: [our-website]'),
  });
  const changes = async (from: string, to: string): Promise<readonly string[]> =>
    (await run('diff', from, '--content', to)).out.split('\n').slice(2);
  assert.deepEqual(await changes(before, after), [
    'Events',
    '  Answer Rated',
    '    breaking  The name at `reporting` was rated and is answer_rated.',
    '              The status at `reporting` was not stated and is live.',
    '  Search Performed',
    '              It is now sent from `our-website`.',
  ]);
  assert.match((await changes(after, before)).join('\n'), /It is no longer sent from `our-website`/);
});
