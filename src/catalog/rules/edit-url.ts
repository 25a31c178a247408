import { rule } from './rule.ts';

export const badEditUrl = rule({
  code: 'bad-edit-url',
  scope: 'site',
  *check({ editUrl }) {
    if (editUrl === undefined) return;
    const hint = 'Write a full https:// address that contains {path}.';
    if (!/^https?:\/\//i.test(editUrl) || !URL.canParse(editUrl)) {
      yield { path: ['editUrl'], message: 'The address for edits is not a web address.', hint };
    } else if (!editUrl.includes('{path}')) {
      yield { path: ['editUrl'], message: 'The address for edits does not say where the path goes.', hint };
    }
  },
});
