import type { Basis, Note } from '../catalog/model.ts';

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
