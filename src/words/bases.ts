/** On what a fact rests. */
export const BASIS_WORDS = {
  reference: { name: 'reference', means: 'Stands in the source this catalog follows.' },
  'public-spec': { name: 'public spec', means: 'Defined by a public specification.' },
  editorial: { name: 'editorial', means: 'Our own words.' },
} as const;
