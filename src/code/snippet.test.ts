import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../../tests/plan/code.ts';
import { membersOf } from '../plans/tree.ts';
import { CASES } from '../../tests/code/cases.ts';

async function said(text: string): Promise<string> {
  const snippet = await codeOf(text);
  return (snippet?.calls ?? [])
    .map(({ call, event, computed, properties }) => {
      const name = `${call === 'track' ? '' : `${call} `}${event}${computed === undefined ? '' : `(${computed})`}`;
      return `${name.trim()} {${[...(membersOf(properties)?.keys() ?? [])].join(' ')}${properties?.isOpen ? ' …' : ''}}`;
    })
    .join('; ');
}

for (const [title, text, expected] of CASES) {
  test(`${title}: ${expected === '' ? 'no event' : expected}`, async () => {
    assert.equal(await said(text), expected);
  });
}
