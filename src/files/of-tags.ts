// The pages of tags in other forms.

import { tagsOf } from '../catalog/named-by.ts';
import { tagJson } from '../exports/tags/tag-json.ts';
import { tagMarkdown } from '../exports/tags/tag-markdown.ts';
import { fullAddresses, pathAddresses } from '../site/addresses.ts';
import { fileOf, tagUrl } from '../site/urls.ts';
import { file, jsonFile, published, type SiteFile } from './file.ts';
import type { Prepared } from './prepared.ts';

export function* filesOfTags({ lookup }: Prepared): Generator<SiteFile> {
  for (const tag of tagsOf(lookup.catalog)) {
    const folder = fileOf(tagUrl(tag.id));
    yield published(jsonFile(`${folder}index.json`, () => tagJson(tag, pathAddresses())));
    yield published(file(`${folder}index.md`, () => tagMarkdown(tag, lookup, fullAddresses())));
  }
}
