import { escapeHtml } from './html.ts';

/** Text made safe to stand in XML, in quotes or not, without what XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
}
