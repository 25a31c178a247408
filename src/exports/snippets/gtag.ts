import { browserCall } from './javascript.ts';
import { snippet, type Snippet } from './token.ts';
import type { VendorCall } from './vendor-call.ts';

/** What its SDK in apps sends by itself: a website cannot. */
const ONLY_ITSELF = /^(?:first_open|session_start|in_app_purchase|app_|os_update|screen_view)/;

/** The Google tag on a website. */
export function gtag({ name, payload, note }: VendorCall): Snippet | undefined {
  if (ONLY_ITSELF.test(name)) return undefined;
  return snippet({ id: 'gtag', language: 'javascript', label: 'gtag.js', short: 'gtag', note }, () =>
    browserCall('gtag', ['event', name], payload),
  );
}
