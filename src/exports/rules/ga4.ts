// What may be registered as a custom dimension of Google Analytics 4.
//
// Numbers: https://support.google.com/analytics/answer/10075209 (a standard property, not one of Analytics 360).
// Names: https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1beta/properties.customDimensions
// Reserved names: https://support.google.com/analytics/answer/13316687

import type { Call } from '../../catalog/model.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { unaccented } from '../../words/spelling/letters.ts';
import type { Carried } from './judged.ts';
import type { Made } from './made.ts';
import type { VendorRules } from './rules.ts';

export const SCOPES = ['Event', 'User', 'Item'] as const;
export type Scope = (typeof SCOPES)[number];

const LONGEST = { Event: 40, User: 24, Item: 40 } as const;

const EVERYWHERE = 'cid customer_id customerid session_id sessionid sfmc_id sid uid user_id';
const OF_EVENTS = new Set(`${EVERYWHERE} currency dclid gclid srsltid userid`.split(' '));
const RESERVED = {
  Event: OF_EVENTS,
  Item: OF_EVENTS,
  User: new Set(
    `${EVERYWHERE} first_open_after_install first_open_time first_visit_time google_allow_ad_personalization_signals last_advertising_id_reset last_deep_link_referrer last_gclid lifetime_user_engagement non_personalized_ads session_number`.split(
      ' ',
    ),
  ),
} as const;
const PREFIXES = /^(?:_|firebase_|ga_|google_|gtag\.)/;

/** What is said of people and of companies is said of users there. */
export function scopeOf(call: Call): Scope {
  return call === 'identify' || call === 'group' ? 'User' : 'Event';
}

/** The name that a key has to be sent under. */
export function parameterOf(key: string, scope: Scope): string {
  const name = unaccented(key).replace(/[^A-Za-z0-9_]+/g, '_');
  return (/^[A-Za-z]/.test(name) ? name : `p_${name}`).slice(0, LONGEST[scope]);
}

/** Personal data may not be sent there, and what is reserved is known there already. */
export function isDimension({ key, personal }: Pick<Carried, 'key' | 'personal'>, scope: Scope): boolean {
  return personal !== true && !isReserved(key, scope);
}

export const GA4: VendorRules = {
  vendor: 'Google Analytics',
  source: 'https://support.google.com/analytics/answer/10075209',
  made: {
    *of({ call, properties }) {
      const space = scopeOf(call);
      for (const { key, personal, property } of properties) {
        if (personal !== true) yield { name: parameterOf(key, space), space, from: key, key, property };
      }
    },
    what: () => 'the parameter',
    most: {
      Event: { names: 50, what: 'custom dimensions of events' },
      User: { names: 25, what: 'custom dimensions of users' },
    },
    *faults({ name, space, from }: Made) {
      const scope = space as Scope; // as `of` has it
      if (isReserved(from, scope)) {
        const message =
          'Google Analytics keeps this name for itself, and takes no custom dimension of it. It is left out.';
        yield { rule: 'reserved', message };
      } else if (name !== from) {
        const isLong = /^[A-Za-z]\w*$/.test(from);
        yield {
          rule: isLong ? 'length' : 'characters',
          message: `Google Analytics takes ${isLong ? `names of at most ${LONGEST[scope]} characters` : 'names of letters, digits and underscores that begin with a letter'}. It would have to be sent as ${quoted(name)}.`,
        };
      }
    },
  },
};

function isReserved(key: string, scope: Scope): boolean {
  return RESERVED[scope].has(key) || PREFIXES.test(key);
}
