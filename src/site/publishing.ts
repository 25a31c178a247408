import { readSettings } from './settings.ts';

/** The settings of this build. */
export const { frameAncestors, previewImages, searchEngines } = readSettings();
