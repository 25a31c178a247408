import { browserCall } from './javascript.ts';
import { snippet, type Snippet } from './token.ts';
import type { VendorCall } from './vendor-call.ts';

/** The standard events; any other is tracked as a custom one. */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'AddPaymentInfo AddToCart AddToWishlist CompleteRegistration Contact CustomizeProduct Donate FindLocation ' +
    'InitiateCheckout Lead PageView Purchase Schedule Search StartTrial SubmitApplication Subscribe ViewContent'
  ).split(' '),
);

/** The Meta Pixel on a website. */
export function metaPixel({ name, payload, note }: VendorCall): Snippet {
  return snippet({ id: 'meta-pixel', language: 'javascript', label: 'Meta Pixel', short: 'Meta', note }, () =>
    browserCall('fbq', [STANDARD.has(name) ? 'track' : 'trackCustom', name], payload),
  );
}
