import type { Tag } from '../../catalog/named-by.ts';
import type { IndexPart } from '../lists/alphabet.ts';
import { tagCounts } from '../lists/tags.ts';
import { tagsUrl, tagUrl } from '../urls.ts';
import type { SitePage } from './page.ts';

export const tagsPage = (): SitePage => ({
  path: tagsUrl(),
  title: 'Tags',
  summary: 'The words that things are grouped by, and what has each.',
});

/** A part of an index of tags that is too long for one page. */
export const tagsPartPage = ({ slug, span, label }: IndexPart): SitePage => ({
  path: tagsUrl(slug),
  title: `Tags: ${span}`,
  summary: `Tags of the catalog, ${label}.`,
});

export const tagPage = ({ id, name, things }: Tag): SitePage => ({
  path: tagUrl(id),
  title: `${name} (tag)`,
  summary: `${tagCounts({ things })} with this tag.`,
});

/** A part of what has a tag. */
export const tagPartPage = ({ id, name }: Tag, { slug, span, label }: IndexPart): SitePage => ({
  path: tagUrl(id, slug),
  title: `${name} (tag): ${span}`,
  summary: `What has the tag ${name}, ${label}.`,
});
