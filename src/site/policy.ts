// One fixed policy for every page: nothing inline, nothing from elsewhere. WebAssembly is Pagefind's. An embed has no script
// at all, and may be framed where the publisher says so.

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];
const EMBED_DIRECTIVES = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For a meta tag. */
export const POLICY = DIRECTIVES.join('; ');
export const EMBED_POLICY = EMBED_DIRECTIVES.join('; ');

/** For a header, which may also say who frames the page: nobody. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');

type Headers = Readonly<Record<string, string>>;

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;

export const PAGE_HEADERS: Headers = {
  'Content-Security-Policy': HEADER_POLICY,
  ...EVERYWHERE,
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For what stands under `/embed/`. */
export function embedHeaders(frameAncestors: string): Headers {
  return {
    'Content-Security-Policy': [...EMBED_DIRECTIVES, `frame-ancestors ${frameAncestors}`].join('; '),
    ...EVERYWHERE,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

/** For `/_astro/`: a sandboxed frame is an origin of its own, and its page needs the style sheet. */
export const ASSET_HEADERS: Headers = { ...PAGE_HEADERS, 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Only over https: elsewhere browsers complain of them. */
export const SECURE_HEADERS: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Files of `/_astro/` are named after what is in them; everything else is asked for again. */
export const KEPT = 'public, max-age=31536000, immutable';
export const ASKED_AGAIN = 'no-cache';

/** The headers of a path without the base path. */
export function headersFor(path: string, frameAncestors: string): Headers {
  if (path.startsWith('/embed/')) return embedHeaders(frameAncestors);
  return path.startsWith('/_astro/') ? ASSET_HEADERS : PAGE_HEADERS;
}
