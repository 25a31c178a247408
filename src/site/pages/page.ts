import type { Thing } from '../../catalog/model.ts';

/** A page of the site as others speak of it: search engines, chats, its preview image. */
export interface SitePage {
  /** Begins with the base path. */
  readonly path: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** What it is about. */
  readonly thing?: Thing;
  /** Whether the sitemap leaves it out. */
  readonly offSitemap?: boolean;
  /** Whether search engines are asked to leave it out too. */
  readonly noIndex?: boolean;
}
