import { anchorsOf } from '../elsewhere/elsewhere.ts';
import { nearest } from '../../words/spelling/nearest.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { rule } from './rule.ts';

/** `as.ga4.properties` names what the event carries. */
export const elsewhereMismatch = rule({
  code: 'elsewhere-mismatch',
  scope: 'event',
  *check(event) {
    if (!event.as) return;
    const carried = anchorsOf(event);
    for (const [vendor, { properties = {} }] of Object.entries(event.as)) {
      for (const key of Object.keys(properties)) {
        if (carried.has(key)) continue;
        const near = nearest(key, carried.keys());
        const message = `"as.${vendor}.properties" names ${quoted(key)}, which the event does not carry.`;
        const hint =
          near === undefined
            ? 'Add it to the `properties` of the event, or remove it here.'
            : `Did you mean ${quoted(near)}?`;
        yield { path: ['as', vendor, 'properties', key], message, hint };
      }
    }
  },
});
