// The words that are looked up where no name answers. They import nothing, so that they are a file of their own that is
// loaded only then.

/** Words of the field that mean the same to those who search, on every catalog. A line is a group; what was typed is tried
 * with each of the others in its place. They rank below everything that a catalog says itself. */
const GROUPS = `
add, invite
add, create, new
teammate, member, colleague, coworker, collaborator, team member
register, sign up, create account, account create, join
log in, sign in, login, authenticate
log out, sign out, logout
publish, launch, release, go live
remove, delete, disable, turn off, deactivate, uninstall, discard
enable, turn on, switch on, activate
change, modify, update, edit, adjust
coupon, discount, voucher, promo code, promotion
decline, fail, reject, deny, unsuccessful
purchase, order, buy, transaction
start, begin, initiate
complete, finish, done, succeed
cancel, end, stop
view, see, visit, show, display, open, impression
click, tap, press, select
submit, send
search, query
cart, basket, bag
wishlist, favorite, favourite
price, cost, amount
revenue, sales, income, turnover
refund, return, chargeback
phone, telephone
photo, image, picture
company, organization, workspace, tenant
reminder, notification, message, alert
percent, pct, percentage
number, count, quantity
personal data, pii, gdpr, ccpa, privacy, sensitive data
trait, property
how to use, how do i use this, using this, help, getting started, start here, tutorial, introduction
audience, segment, cohort
`;

/** Each group by the words of its members. */
export const FIELD_WORDS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(', '));

/** Words around a name that say what one wants to do with it, or in which tool, and not which name: they are left out where
 * nothing has them. */
export const AROUND = new Set(
  (
    'api best between business c clause client code column component convention csharp customer customers definition ' +
    'definitions describe description detail details differ difference differences different differs doc docs ' +
    'documentation example examples explain explained explanation fires format go golang guideline guidelines help id ' +
    'implement implementation implemented implementing java json know last latest library mean meaning means name ' +
    'names naming object own owned owner owns payload php please practice practices question responsible rest ruby ' +
    'rule rules sample schema sdk select server shopper snippet snippets someone something spec specification sql ' +
    'stand standard stands syntax table template test triggers tutorial understand usage use used using version what ' +
    'whats where works'
  ).split(' '),
);

export const VENDORS = new Set(
  (
    'adjust adobe amplitude appsflyer avo bigquery braze clevertap customerio databricks facebook fb firebase ga ga4 ' +
    'google gtm heap hubspot iterable klaviyo meta mixpanel mparticle optimizely pixel posthog redshift rudderstack ' +
    'salesforce segment shopify snowflake snowplow stripe tealium tiktok'
  ).split(' '),
);

/** The example in code that such a word asks for, by the id of the snippet. */
export const SNIPPETS: Readonly<Record<string, string>> = {
  javascript: 'javascript',
  js: 'javascript',
  typescript: 'javascript',
  react: 'javascript',
  browser: 'javascript',
  node: 'node',
  nodejs: 'node',
  python: 'python',
  django: 'python',
  swift: 'swift',
  ios: 'swift',
  kotlin: 'kotlin',
  android: 'kotlin',
  curl: 'http',
  http: 'http',
  gtag: 'gtag',
};

/** Words that stand everywhere and name nothing. */
export const COMMON = new Set(
  (
    'a about all an and any are as at be been by can do does for from get give has have how i if in into is it its me my no ' +
    'not of on or our so some that the their them there they this to was we what when where which who why will with you your'
  ).split(' '),
);
