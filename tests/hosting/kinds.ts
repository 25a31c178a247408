// What hosts are asked for: every kind of path, with what all of them are to answer.

export interface Kind {
  /** As the first column of the table in `deploy/README.md` says it. */
  readonly name: string;
  /** The path shown beside it. */
  readonly sample: string;
  readonly paths: readonly string[];
  readonly answer: Answer;
}

/** A place is written with its query. */
export interface Answer {
  readonly status: number;
  readonly location?: string | undefined;
}

const smile = '%F0%9F%98%80';
const long = 'a'.repeat(300);
const OTHERS = ['//', '///', '/\\', '/%5c', '/%2f', '//%2f', '/x//', '/x/\\', '/events/..//', '/x/..%2f/'];
const CLIMBING = ['/./', '/../', '/%2e%2e/', '/events/../', '/.%2E/'];
const ODD = ['/;/', '/%09/', '/@', '/http:', '/http:/'];
const ENDINGS = [
  ...['', '?//evil.example', '/', '/x', '/events', '/x/', '/..%2fevents', '/%2e%2e/events', '/..%5cevents'],
  ...['/..%2fa/b/events', '/..%2findex.html/'],
];

const each = (openings: readonly string[]): string[] =>
  openings.flatMap((opening) => [...ENDINGS.map((ending) => `${opening}evil.example${ending}`), `${opening}events`]);

const missing = { status: 404 };

/** Of a site at `base`, empty or `/a/b`, whose old address `/events/old/` leads to `/events/`. */
export function kindsAt(base: string): readonly Kind[] {
  const kind = (name: string, sample: string, paths: readonly string[], answer: Answer): Kind => {
    return {
      name,
      sample,
      paths: [...new Set([...(sample.includes('…') ? [] : [sample]), ...paths])].map((path) => base + path),
      answer,
    };
  };
  const hostile = (name: string, sample: string, paths: readonly string[]): Kind => {
    const { paths: inside } = kind(name, sample, paths, missing);
    return { name, sample, paths: [...new Set([...inside, ...paths])], answer: missing };
  };
  return [
    kind('a page', '/events/', ['/'], { status: 200 }),
    kind('its folder without the slash', '/events?q=1', [], { status: 301, location: `${base}/events/?q=1` }),
    kind('an old address', '/events/old/?q=1', ['/events/%6fld/?q=1'], {
      status: 301,
      location: `${base}/events/?q=1`,
    }),
    ...(base === '' ? [] : [top(base)]),
    kind('what is not there', '/no/such/', ['/events/no.json', '/_astro/no.js', '/events/old/x/'], missing),
    kind('what is not there, and might be a folder', '/no/such?q=1', ['/no', '/;/x', '/http:/evil.example/x'], missing),
    hostile('another host in the path', '//evil.example/x', each(OTHERS)),
    hostile('climbing out', '/../evil.example', [...each(CLIMBING), '/..', '/%2e%2e', '/events/.']),
    hostile(
      'signs of other addresses',
      '/http:/evil.example/x/',
      each(ODD).filter((path) => !STRANGE.test(path) && /\/(?:\?|$)/.test(path)),
    ),
    kind('an encoded NUL', '/%00', ['/events%00', '/events/%00/'], missing),
    kind('letters that are none, and half of one', '/%ff/', ['/%f0%9f/', '/events/%c3/'], missing),
    kind(
      'longer than any name on a disk',
      '/aaaa…/',
      [
        ...[`/${long}/`, `/${smile.repeat(70)}/`, `/events/${smile.repeat(70)}/`, `${'/ab'.repeat(2000)}/`],
        ...[`/${long}.ts`, `/_astro/${long}.js`],
      ],
      missing,
    ),
    kind('the files for servers', '/_hosting/nginx.conf', ['/_hosting/', '/_hosting/x/'], missing),
  ];
}

/** Climbs: another kind. */
const STRANGE = /\.\.|%2e/;

function top(base: string): Kind {
  return {
    name: 'the top of the host, of a site at `/a/b/`',
    sample: '/',
    paths: ['/', base],
    answer: { status: 302, location: `${base}/` },
  };
}
