import type { personalByClass } from '../../catalog/privacy/personal.ts';

type Classes = ReturnType<typeof personalByClass>;

/** Of the page on personal data: its classes, where it goes, and the page in other forms. */
export const privacySections = (classes: Classes, goes: boolean) => ({
  classes: classes.map((of) => ({ id: `_${of.id === undefined ? 'no-class' : `class-${of.id}`}`, title: of.name, of })),
  goes: goes ? [{ id: '_destinations', title: 'Where it goes' }] : [],
  downloads: { id: '_downloads', title: 'Export and share' },
});
