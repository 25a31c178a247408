// A link in the words of the places it is pasted into.

import { escapeHtml } from '../../words/escapes/html.ts';
import { escapeMarkdown, inCell, link } from '../../words/escapes/markdown.ts';

export interface Link {
  readonly title: string;
  /** In full. */
  readonly url: string;
}

/** What goes onto the clipboard: plain text, and rich text where the place may take it. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

export const FORMATS = ['link', 'markdown', 'slack', 'jira'] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  link: 'Link',
  markdown: 'Markdown',
  slack: 'Slack',
  jira: 'Jira',
};

export function linkClip(format: Format, link: Link): Clip {
  switch (format) {
    case 'link':
      return { text: link.url, html: richLink(link) };
    case 'markdown':
      return { text: markdownLink(link) };
    case 'slack':
      return { text: slackLink(link) };
    case 'jira':
      return { text: jiraLink(link) };
  }
}

export function richLink({ title, url }: Link): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
}

/** https://spec.commonmark.org/0.31.2/#links */
export function markdownLink({ title, url }: Link): string {
  return link(inCell(escapeMarkdown(title)), url);
}

/** https://docs.slack.dev/messaging/formatting-message-text: what bots and workflows send; people paste the rich link. */
export function slackLink({ title, url }: Link): string {
  return `<${escapeSlack(url).replaceAll('|', '%7C')}|${escapeSlack(title)}>`;
}

/** https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=links */
export function jiraLink({ title, url }: Link): string {
  return `[${escapeJira(title)}|${url.replace(/[[\]|{}\s]/g, percent)}]`;
}

export function escapeJira(text: string): string {
  return text.replace(/[\\[\]{}|!*]/g, '\\$&');
}

function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
