// What a value may be beside its type, as HTML: the only values there are, each with what it means where that is said, and
// the limits.

import type { Form, Status } from '../../catalog/model.ts';
import { escapeHtml, inlineHtml } from '../../words/escapes/html.ts';
import { choicesOf, choiceWords, limitsOf } from '../../words/limits.ts';
import { counted } from '../../words/numbers.ts';
import { statusHtml } from '../status.ts';

/** More fold. */
const SHOWN = 12;

export function allowedHtml(form: Form): string {
  const choices = choicesOf(form);
  const limits = limitsOf(form);
  return [
    ...(choices.length === 0 ? [] : [choices.length > SHOWN ? foldedHtml(choices) : besideHtml(choices)]),
    ...(limits.length === 0 ? [] : [`<ul class="limits">${limits.map(limitHtml).join('')}</ul>`]),
  ].join('; ');
}

type Choices = ReturnType<typeof choicesOf>;

function besideHtml(choices: Choices): string {
  return `<span class="quiet">${choiceWords(choices)}</span> ${choicesHtml(choices)}`;
}

function foldedHtml(choices: Choices): string {
  const summary = `${choiceWords(choices)} ${counted(choices.length, 'value')}`;
  return `<details class="many-choices"><summary>${summary}</summary>${choicesHtml(choices)}</details>`;
}

function choicesHtml(choices: Choices): string {
  const explains = choices.some(({ summary, status }) => summary !== undefined || status !== undefined);
  return `<ul class="choices${explains ? ' explained' : ''}">${choices.map(choiceHtml).join('')}</ul>`;
}

function choiceHtml({ text, summary = '', status }: Choices[number]): string {
  const meaning = summary === '' ? '' : ` <span class="quiet">${inlineHtml(summary)}</span>`;
  return `<li><code>${escapeHtml(text)}</code>${statusHtml(status as Status | undefined)}${meaning}</li>`;
}

function limitHtml({ words, code }: ReturnType<typeof limitsOf>[number]): string {
  return `<li>${escapeHtml(words)}${code === undefined ? '' : ` <code>${escapeHtml(code)}</code>`}</li>`;
}
