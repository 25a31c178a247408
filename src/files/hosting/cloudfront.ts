import { ASKED_AGAIN, ASSET_HEADERS, embedHeaders, KEPT, PAGE_HEADERS, SECURE_HEADERS } from '../../site/policy.ts';
import { strangePath, type Rule } from './rules.ts';

/** CloudFront takes functions of 10 KB; redirects that do not fit are left to the redirect pages. */
const MOST_BYTES = 10_000;

/** One CloudFront function for both sides: for the viewer's request it finds the file of a folder and follows redirects,
 * for the viewer's response it adds the headers. */
export function toCloudFront(rules: readonly Rule[], base: string, frameAncestors: string): string {
  const text = (count: number) => print(rules.slice(0, count), base, frameAncestors);
  let count = rules.length;
  while (count > 0 && Buffer.byteLength(text(count)) > MOST_BYTES) count -= Math.ceil(count / 10);
  return text(count);
}

function print(rules: readonly Rule[], base: string, frameAncestors: string): string {
  const pages = { ...PAGE_HEADERS, ...SECURE_HEADERS, 'Cache-Control': ASKED_AGAIN };
  const embeds = { ...embedHeaders(frameAncestors), 'Cache-Control': ASKED_AGAIN };
  const assets = { ...ASSET_HEADERS, ...SECURE_HEADERS, 'Cache-Control': KEPT };
  const moved = Object.fromEntries(rules.map(({ from, to, fragment }) => [from, [to, fragment]]));
  return `// Written by the build, for this catalog and this base path. Attach it to the viewer request and the viewer response.
var BASE = ${JSON.stringify(base)};
var MOVED = ${JSON.stringify(moved)};
var PAGES = ${JSON.stringify(pages)};
var EMBEDS = ${JSON.stringify(embeds)};
var ASSETS = ${JSON.stringify(assets)};
// What a browser or a server may take for another place than it names.
var STRANGE = new RegExp(${JSON.stringify(strangePath())}, 'i');

function redirect(code, to) {
  return { statusCode: code, statusDescription: 'Moved', headers: { location: { value: to } } };
}

function queryOf(request) {
  var parts = [];
  for (var name in request.querystring) {
    var all = request.querystring[name].multiValue || [request.querystring[name]];
    for (var i = 0; i < all.length; i++) parts.push(name + (all[i].value === '' ? '' : '=' + all[i].value));
  }
  return parts.length === 0 ? '' : '?' + parts.join('&');
}

// Nothing is in the bucket there.
function missing(request) {
  request.uri = BASE + '/_hosting/';
  return request;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    return path;
  }
}

function handler(event) {
  var path = event.request.uri;
  if (event.context && event.context.eventType === 'viewer-response') {
    var headers = path.indexOf(BASE + '/embed/') === 0 ? EMBEDS : path.indexOf(BASE + '/_astro/') === 0 ? ASSETS : PAGES;
    for (var name in headers) event.response.headers[name.toLowerCase()] = { value: headers[name] };
    return event.response;
  }
  if (STRANGE.test(path) || path.indexOf(BASE + '/_hosting/') === 0) return missing(event.request);
  var old = decoded(path);
  var to = Object.prototype.hasOwnProperty.call(MOVED, old) ? MOVED[old] : undefined;
  if (to) return redirect(301, to[0] + queryOf(event.request) + to[1]);
  if (BASE !== '' && (path === '/' || path === BASE)) return redirect(302, BASE + '/' + queryOf(event.request));
  if (path.slice(-1) === '/') event.request.uri += 'index.html';
  else if (path.lastIndexOf('.') < path.lastIndexOf('/')) return redirect(301, path + '/' + queryOf(event.request));
  return event.request;
}
`;
}
