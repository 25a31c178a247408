// What does not come back of a catalog, held against what `/exports/` says that the format leaves out.

import type { Catalog } from '../../src/catalog/model.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { FORMATS, type FormatId } from '../../src/exports/formats.ts';
import { ABOUT } from '../../src/exports/formats/about.ts';
import { leftOut } from '../../src/exports/formats/about/left-out.ts';
import { selectAll } from '../../src/exports/selection.ts';
import type { Difference } from '../generated/differences.ts';
import { lostOf } from './facts.ts';
import { importedCatalog, written } from './imported.ts';
import { addresses } from './plans.ts';

/** Formats that `catalog import` reads. */
export const READ = FORMATS.filter(({ id }) => ABOUT[id].readBack);

const FORM = '(?:events\\.carried|properties\\.form)(?:\\.(?:members|items))*';
const inForm = (keys: string): RegExp => new RegExp(`^${FORM}\\.(?:${keys})$`);

/** A place, and the words that a format which loses it has for it. */
const NAMED: readonly (readonly [place: RegExp, words: RegExp])[] = [
  [/^events$/, /^(?:identify|identify and group) calls|^everything about events$/],
  [/^properties$/, /^identify calls|^personal data, which|^properties that no event carries$|^which meaning belongs/],
  [/^events\.name$/, /^the spelling of event names|^names of page, screen, identify and group events/],
  [/^events\.summary$/, /^meanings of events it names otherwise$/],
  [/^events\.call$/, /^the kind of call$/],
  [/^events\.area$|^areas$/, /^areas$|names of areas$|have a comma$/],
  [/^events\.owner$|^teams$/, /^owners|have a comma$/],
  [/^events\.tags$/, /^tags$|have a comma$|^which tags say/],
  [/^events\.sources$|^sources$/, /^sources$|have a comma$/],
  [/^events\.destinations$|^destinations$/, /^destinations$|have a comma$/],
  [/^events\.status$/, /^whether something is planned|^what is deprecated$|^which tags say/],
  [/^events\.replacedBy$/, /^what replaces an event|^whether something is planned, live/],
  [/^events\.additionalProperties$/, /^whether an event may carry more/],
  [/^events\.carried$/, /^which event carries which property$/],
  [/^events\.(?:as|aliases)$|^vendors/, /^other names$/],
  [/^(?:events|properties)\.(?:since|until)$/, /^dates and versions$/],
  [/^(?:events\.spec|properties\.specs)$/, /^public specs$/],
  [/^events\.pictures$/, /^pictures$/],
  [/^events\.(?:code|observed)$/, /^code and traffic$/],
  [/^events\.trigger$/, /^triggers$/],
  [/^groups/, /^groups of properties$/],
  [/^(?:events|properties)\.description$/, /^longer descriptions$/],
  [/^(?:events|properties)\.synonyms$/, /^synonyms$/],
  [/^(?:events|properties)\.notes$/, /^notes$/],
  [/^(?:areas|teams)(?:\.|$)/, /^more about areas and teams$/],
  [/^(?:events\.)?(?:sources|destinations)(?:\.|$)/, /^more about sources and destinations$/],
  [/^events\.fields/, /^(?:keys and )?(?:types of )?fields of your own$/],
  [/^properties\.fields/, /^(?:keys and types of )?fields of your own(?: on properties)?$/],
  [/^properties\.privacy$/, /^classes of personal data$/],
  [/^properties\.personal$/, /^which values are (?:no )?personal data$/],
  [/^properties\.basis$/, /^where a meaning comes from$/],
  [/^properties\.(?:area|owner|tags)$/, /^where properties belong$|^which tags say/],
  [/^properties\.status$|\.values\.(?:status|summary)$/, /where properties stand|^what single values mean/],
  [/^properties\.status$/, /^whether something is planned|^which tags say/],
  [/^properties\.summary$/, /^descriptions beyond/],
  [inForm('required'), /^whether something is required|^what is required$/],
  [inForm('nullable'), /^what may be null$/],
  [inForm('status'), /where properties stand$|^whether something is planned/],
  [inForm('example'), /^examples$/],
  [inForm('summary'), /^meanings (?:that differ|and limits of)|^which meaning belongs where/],
  [inForm('values'), /^lists with a value|^values with a comma|^limits and values that differ|^formats and limits$/],
  [
    inForm('format|(?:min|max|excl|mult|unique|pattern|default).*'),
    /^formats and limits|^limits and values that differ/,
  ],
  [inForm('(?:exclusiveM|m)(?:in|ax)imum'), /^the wider of two limits/],
  [inForm('type'), /^the types of a value that may be of several$|^types other than/],
  [
    new RegExp(`^${FORM}\\.(?:members|items)`),
    /^what is inside|^whether lists or objects|^the fourth level|^limits and values that differ/,
  ],
  [
    /^(?:events\.carried|properties\.form)\.items\./,
    /^meanings and limits of what a list holds$|^the type of what is one/,
  ],
  [/^properties\.form$/, /^everything about events$/],
];

/** Written by the format itself: where a schema lives in a registry, and for what a list of definitions has a name. */
const ADDED: Readonly<Partial<Record<FormatId, RegExp>>> = {
  iglu: /^events\.fields\.(?:vendor|version)$/,
  posthog: /^properties\.fields\.type$/,
  'ga4-dimensions': /^properties\.fields\.scope$/,
};

/** What does not come back and has no words in what the format says. */
export async function unnamedOf(id: FormatId, catalog: Catalog): Promise<readonly Difference[]> {
  const format = FORMATS.find((one) => one.id === id)!; // ids are those of FORMATS
  const sent = catalogJson(catalog, addresses);
  const back = catalogJson(await importedCatalog(await written(id, selectAll(sent))), addresses);
  const words = leftOut(ABOUT[id], format, catalog);
  return lostOf(sent, back).filter(({ place, was }) => {
    // An example of one event is one of the property, for others that it fits.
    if (was === undefined && (ADDED[id]?.test(place) || place.endsWith('.example'))) return false;
    return !NAMED.some(([at, by]) => at.test(place) && words.some((one) => by.test(one)));
  });
}
