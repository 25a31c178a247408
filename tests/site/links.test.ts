import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrokenLinks } from './links.ts';
import { siteFrom } from './site.ts';

function problems(html: string, basePath = '/'): string[] {
  const site = siteFrom(
    { '/index.html': html, '/events/index.html': '<h2 id="é">É</h2>', '/logo.svg': '<svg/>' },
    { basePath, origin: 'https://example.com' },
  );
  return findBrokenLinks(site).map(({ problem }) => problem);
}

const sound: readonly [title: string, html: string, basePath?: string][] = [
  ['a link to a page', '<a href="/events/">'],
  ['a relative link', '<a href="events/">'],
  ['a link with a query', '<a href="/events/?q=1">'],
  ['a link to an anchor, encoded', '<a href="/events/#%C3%A9">'],
  ['a link to the page itself', '<a href="#x" id="x"> <a href="#">'],
  ['a link to a file', '<img src="/logo.svg">'],
  ['a link elsewhere', '<a href="https://example.org/no"> <a href="mailto:a@b.c">'],
  ['a link with the full address of the site', '<link rel="canonical" href="https://example.com/events/">'],
  ['a link under a base path', '<a href="/a/b/events/">', '/a/b'],
];
for (const [title, html, basePath] of sound) {
  test(`${title} is sound`, () => assert.deepEqual(problems(html, basePath), []));
}

const broken: readonly [html: string, problem: string, basePath?: string][] = [
  ['<a href="/evnts/">', '/evnts/: leads to nothing'],
  ['<a href="/events">', '/events: lacks the slash at its end'],
  ['<a href="/events/#no">', '/events/#no: leads to an anchor that is not there'],
  ['<a href="#no">', '#no: leads to an anchor that is not there'],
  ['<a href="/events/" ><img srcset="/logo.svg 1x, /no.png 2x">', '/no.png: leads to nothing'],
  ['<svg><use xlink:href="#no"/></svg>', '#no: leads to an anchor that is not there'],
  ['<form action="/search/">', '/search/: leads to nothing'],
  ['<template><a href="/no/"></template>', '/no/: leads to nothing'],
  ['<link rel="canonical" href="https://example.com/no/">', 'https://example.com/no/: leads to nothing'],
  ['<a href="javascript:alert(1)">', 'javascript:alert(1): has the scheme javascript:'],
  ['<a href="http://[">', 'http://[: is not an address'],
  ['<a href="/events/">', '/events/: leaves the base path', '/a/b'],
  ['<meta http-equiv="refresh" content="0; url=/no/">', '/no/: leads to nothing'],
];
for (const [html, problem, basePath] of broken) {
  test(`${html} ${problem.replace(/^\S+ /, '')}`, () => assert.deepEqual(problems(html, basePath), [problem]));
}
