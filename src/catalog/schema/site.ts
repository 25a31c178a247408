// The authored form of what there is once, and of prose.

import { z } from 'zod';
import { declaredField, FIELD_KEY } from './fields.ts';
import { id, idOf, link, longText, name, prose, summary, webAddress } from './texts.ts';

/** A function, perhaps with what it is called on. */
export const CALL_NAME = /^[\w$.]+$/;

const colour = z.string().max(7).describe('A colour as #rrggbb.');

export const siteSchema = z.strictObject({
  name,
  tagline: summary,
  description: prose,
  version: z.string().min(1).max(20).describe('The version of this catalog, as text: "1.0".'),
  updated: z.iso.date().describe('When the catalog last changed: 2026-11-23.'),
  goals: z.array(id).default([]).describe('The order of the goals. Goals left out follow by name.'),
  source: z
    .strictObject({
      title: name.describe('Its title.'),
      publisher: name.describe('Who publishes it.'),
      url: webAddress,
      modified: z.iso.date().describe('When the source was last modified.'),
      licence: z.strictObject({ name, url: webAddress }).describe('Under which it may be used.'),
    })
    .optional()
    .describe('Where the facts come from. Leave out for a catalog of your own.'),
  colours: z
    .strictObject({ accent: colour, accentInDark: colour })
    .optional()
    .describe('Your accent, for links and marks.'),
  links: z.array(link).max(8).optional().describe('Links in the foot of every page, such as your intranet.'),
  privacyClasses: z
    .record(z.string(), z.strictObject({ name, summary: longText.optional().describe('What belongs to it.') }))
    .optional()
    .describe('The classes of personal data, by id: { contact: { name: Contact data } }.'),
  fields: z
    .record(z.string().regex(FIELD_KEY, 'letters, digits, hyphens and underscores'), declaredField)
    .optional()
    .describe('Facts of your own, by key: `{ jira: { label: Ticket, type: text, link: https://…/{value} } }`.'),
  editUrl: z
    .string()
    .max(300)
    .optional()
    .describe('Where a file of the catalog is edited; `{path}` stands for its path.'),
  codeUrl: z.string().max(300).optional().describe('Where your code is read; `{path}` and `{line}` stand for a place.'),
  codeFolders: z
    .record(
      z.string().min(1).max(500),
      z.strictObject({
        source: idOf('source').optional().describe('The source it is of.'),
        area: idOf('area').optional().describe('The area it belongs to.'),
      }),
    )
    .optional()
    .describe('What a folder of your code is.'),
  calls: z
    .array(z.string().max(100).regex(CALL_NAME, 'the name of a function, as `trackEvent`'))
    .optional()
    .describe('Functions of your own that send events.'),
  example: z
    .strictObject({
      userId: z.string().describe('Who sends.'),
      anonymousId: z.string().optional().describe('Who the user was before; an identify call ties both together.'),
      writeKey: z.string().describe('What the HTTP example sends as the key of the source.'),
    })
    .describe('The identities every code example uses.'),
});

/** The front matter of a guide. */
export const guideSchema = z.strictObject({
  title: name,
  summary,
  order: z.number().describe('Guides are listed from the lowest to the highest.'),
  for: z.enum(['authors']).optional().describe('Sets a guide for authors apart; without it, it is for readers.'),
});

/** Prose beside a thing has its title from there. */
export const proseSchema = z.strictObject({});

export type AuthoredGuide = z.output<typeof guideSchema>;
export type AuthoredSite = z.output<typeof siteSchema>;
