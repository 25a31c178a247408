import type { Site } from '../catalog/model.ts';
import { absoluteUrl, searchUrl, baseUrl } from '../site/urls.ts';
import { escapeXml } from '../words/escapes/xml.ts';

const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

/** The OpenSearch 1.1 description by which browsers offer the site in the address bar. */
export function openSearchXml({ name, tagline }: Pick<Site, 'name' | 'tagline'>): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(short)}</ShortName>
  <LongName>${escapeXml(name.slice(0, 48))}</LongName>
  <Description>${escapeXml(tagline.slice(0, LONGEST_DESCRIPTION))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(absoluteUrl(baseUrl('favicon.svg')))}</Image>
  <Url type="text/html" method="get" template="${escapeXml(absoluteUrl(searchUrl()))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
