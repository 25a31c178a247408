// The selection as one Markdown document (GitHub flavour), to paste into a ticket or a wiki.

import type { StatedField } from '../../catalog/facts.ts';
import { carriedTitle, nothingCarried } from '../../words/events/calls.ts';
import { code, link, list, paragraphs, section, text } from '../../words/escapes/markdown.ts';
import { MARKDOWN_AROUND, MARKDOWN_EVENT, OTHER_PROPERTIES, UNCARRIED } from '../../words/headings.ts';
import { innerKeys, keyTable } from '../markdown/key-table.ts';
import type { PlanEvent, PlanProperty, Selection } from '../selection.ts';
import { textsOf, type Format } from './format.ts';

export const markdown: Format = {
  files: (selection) => {
    const path = 'tracking-plan.md';
    const head = headBlocks(selection).join(BETWEEN);
    const file = { path, head: head + BETWEEN, between: BETWEEN };
    const texts = textsOf(selection, file, (event) => eventBlocks(event).join(BETWEEN));
    const uncarried = keyTable(carriedTitle(undefined, 1), selection.uncarried.flatMap(rowsOf));
    return [{ path, text: `${[head, ...texts, ...section(UNCARRIED, uncarried)].join(BETWEEN)}\n` }];
  },
};

const BETWEEN = '\n\n';

function headBlocks({ name, summary, url, origin, updated }: Selection): readonly string[] {
  return [`# ${text(name)}`, ...paragraphs(summary), `${text(origin)} of ${updated}, <${url}>`];
}

function rowsOf(form: PlanProperty): Parameters<typeof keyTable>[1] {
  return [{ name: code(form.key), form, personal: form.personal }, ...innerKeys(form, form.key)];
}

function eventBlocks({
  name,
  call,
  summary,
  properties,
  useCases,
  url,
  status,
  replacedBy,
  additionalProperties,
  fields = [],
  ...around
}: PlanEvent): readonly string[] {
  const facts = [
    `${MARKDOWN_EVENT.call}: a ${code(call)} call`,
    ...(status === undefined ? [] : [`${MARKDOWN_EVENT.status}: ${status}`]),
    ...(replacedBy === undefined ? [] : [`${MARKDOWN_EVENT.replacedBy}: ${text(replacedBy)}`]),
    ...(additionalProperties === undefined
      ? []
      : [`${OTHER_PROPERTIES.label}: ${OTHER_PROPERTIES[`${additionalProperties}`]}`]),
    ...Object.entries(MARKDOWN_AROUND).flatMap(([key, words]) => {
      const said = around[key as keyof typeof MARKDOWN_AROUND] ?? []; // its own keys
      if (typeof said === 'string') return [`${words}: ${text(said)}`];
      return said.length === 0 ? [] : [`${words}: ${said.map(code).join(', ')}`];
    }),
    ...(useCases.length > 0 ? [`${MARKDOWN_EVENT.useCases}: ${useCases.map(text).join(', ')}`] : []),
    ...fields.map(({ label, said }) => `${text(label)}: ${said.map(saidText).join(', ')}`),
    `${MARKDOWN_EVENT.url}: <${url}>`,
  ];
  return [
    ...section(text(name), ...paragraphs(summary), list(facts)),
    properties.length === 0 ? nothingCarried(call) : keyTable(carriedTitle(call, 1), properties.flatMap(rowsOf)),
  ];
}

function saidText(said: StatedField['said'][number]): string {
  return said.url === undefined ? text(said.text) : link(text(said.text), said.url);
}
