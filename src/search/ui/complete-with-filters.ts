// What the search page loads once names have answered: one file, because two with a part in common would be three.

export { complete } from './complete.ts';
export { createFiltering } from './filtering.ts';
