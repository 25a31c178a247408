// One fixed policy for every page: nothing inline, nothing from elsewhere. WebAssembly is Pagefind's.

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** For a meta tag. */
export const POLICY = DIRECTIVES.join('; ');

/** For a header, which may also say who frames the page: nobody. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');
