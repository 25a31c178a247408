import type { Site } from '../model.ts';
import { rule, type Finding } from './rule.ts';

/** A pattern of addresses has to be one, and to say where each part goes. */
function* faultsOf(site: Site, key: 'editUrl' | 'codeUrl', what: string, parts: readonly string[]): Generator<Finding> {
  const pattern = site[key];
  if (pattern === undefined) return;
  const hint = `Write a full https:// address that contains ${parts.join(' and ')}.`;
  const lacking = parts.filter((part) => !pattern.includes(part));
  if (!/^https?:\/\//i.test(pattern) || !URL.canParse(pattern)) {
    yield { path: [key], message: `The address for ${what} is not a web address.`, hint };
  } else if (lacking.length > 0) {
    const words = lacking.map((part) => part.slice(1, -1)).join(' and the ');
    const verb = lacking.length === 1 ? 'goes' : 'go';
    yield { path: [key], message: `The address for ${what} does not say where the ${words} ${verb}.`, hint };
  }
}

export const badEditUrl = rule({
  code: 'bad-edit-url',
  scope: 'site',
  check: (site) => faultsOf(site, 'editUrl', 'edits', ['{path}']),
});

export const badCodeUrl = rule({
  code: 'bad-code-url',
  scope: 'site',
  check: (site) => faultsOf(site, 'codeUrl', 'code', ['{path}', '{line}']),
});
