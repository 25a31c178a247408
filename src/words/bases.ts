/** On what a fact rests. */
export const BASIS_WORDS = {
  reference: { name: 'original', means: 'Stands in the source this catalog follows.' },
  'public-spec': { name: 'public spec', means: 'Defined by a public specification.' },
  editorial: { name: 'our proposal', means: 'Nothing public defines it.' },
} as const;
