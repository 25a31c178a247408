// Nothing on a page may come from elsewhere, and nothing may stand inline that the content security policy forbids.

import { EMBED_POLICY, POLICY } from '../../src/site/policy.ts';
import { attribute, isInside, textOf, type Element } from './html.ts';
import type { Finding, Site } from './site.ts';

const LOADING = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background', 'action', 'formaction', 'manifest'];
const LOADING_RELATIONS = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const DATA_BLOCK = /^(?:application\/(?:ld\+)?json|speculationrules)$/;

export function findOutsideLoads(site: Site): Finding[] {
  const inPages = site.pages.flatMap(({ path, elements }) =>
    elements.flatMap((element) =>
      loadedBy(element)
        .filter((address) => isOutside(site, address))
        .map((address) => ({ page: path, problem: `<${element.tagName}> loads ${address}` })),
    ),
  );
  return [...inPages, ...stylesheetLoads(site)];
}

export function findInlineCode(site: Site): Finding[] {
  return site.pages.flatMap(({ path, elements }) =>
    elements.flatMap((element) => inlineIn(element).map((problem) => ({ page: path, problem }))),
  );
}

/** Every page states the one policy itself, for hosts that send no headers, and before it loads anything. */
export function findPolicyProblems(site: Site): Finding[] {
  return site.pages.flatMap(({ path, elements }) => {
    const expected = path.startsWith('/embed/') ? EMBED_POLICY : POLICY;
    const head = elements.filter((element) => isInside(element, 'head'));
    const stated = head.filter((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    const [only] = stated;
    if (!only || stated.length > 1) return [{ page: path, problem: `states ${stated.length} policies` }];
    if (attribute(only, 'content') !== expected) return [{ page: path, problem: 'states another policy' }];
    const before = head.slice(0, head.indexOf(only)).flatMap(loadedBy);
    return before.map((address) => ({ page: path, problem: `loads ${address} before it states the policy` }));
  });
}

/** Files that name the folder they were built in: they tell strangers of a machine, and differ from machine to machine. */
export function findTraces(site: Site, folders: readonly string[]): Finding[] {
  return [...site.files].flatMap((file) => {
    const text = site.read(file);
    return folders
      .filter((folder) => text.includes(folder))
      .map((folder) => ({ page: file, problem: `names ${folder}` }));
  });
}

function loadedBy(element: Element): readonly string[] {
  const isUse = element.tagName === 'use' || element.tagName === 'image';
  const loadsHref = isUse || (element.tagName === 'link' && LOADING_RELATIONS.test(attribute(element, 'rel') ?? ''));
  const names = loadsHref ? [...LOADING, 'href', 'xlink:href'] : LOADING;
  return names
    .map((name) => attribute(element, name))
    .filter((value) => value !== undefined)
    .flatMap((value) => value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''));
}

function stylesheetLoads(site: Site): Finding[] {
  const sheets = [...site.files].filter((file) => /\.(?:css|svg)$/.test(file));
  return sheets.flatMap((file) =>
    [...site.read(file).matchAll(/(?:url\(\s*["']?|@import\s*["'])([^"')]+)/g)]
      .map(([, address = '']) => address)
      .filter((address) => isOutside(site, address))
      .map((address) => ({ page: file, problem: `loads ${address}` })),
  );
}

function isOutside(site: Site, address: string): boolean {
  return !URL.canParse(address, site.origin) || new URL(address, site.origin).origin !== site.origin;
}

function inlineIn(element: Element): string[] {
  const handlers = element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on'));
  const problems = handlers.map(({ name }) => `<${element.tagName}> has the attribute ${name}`);
  if (element.tagName === 'style') problems.push('<style> stands inline');
  const isCode = element.tagName === 'script' && !DATA_BLOCK.test(attribute(element, 'type') ?? '');
  if (isCode && textOf(element).trim() !== '') problems.push('<script> stands inline');
  return problems;
}
