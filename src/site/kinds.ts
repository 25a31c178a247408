import type { Basis, Kind, Note } from '../catalog/model.ts';

interface KindWords {
  readonly one: string;
  readonly many: string;
}

export const KINDS: Readonly<Record<Kind, KindWords>> = {
  goal: { one: 'Business goal', many: 'Goals' },
  'use-case': { one: 'Use case', many: 'Use cases' },
  event: { one: 'Event', many: 'Events' },
  property: { one: 'Property', many: 'Properties' },
  source: { one: 'Source type', many: 'Sources' },
  destination: { one: 'Destination type', many: 'Destinations' },
};

export const BASIS: Readonly<Record<Basis, { readonly name: string; readonly means: string }>> = {
  reference: { name: 'reference', means: 'Stands in the source this catalog follows.' },
  'public-spec': { name: 'public spec', means: 'Defined by a public specification.' },
  editorial: { name: 'editorial', means: 'Our own words; no public spec defines it.' },
};

export const NOTE_KINDS: Readonly<Record<Note['kind'], string>> = {
  doubt: 'Doubt',
  caution: 'Watch out',
  tip: 'Tip',
};
