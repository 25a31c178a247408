import { distanceBetween } from '../../../words/spelling/distance.ts';
import { allowedTypos } from './typos.ts';
import { ORIGIN_WEIGHTS } from './form-scores.ts';
import type { Form } from './name-index.ts';
import type { Query } from './query.ts';

interface WholeMatch {
  readonly level: 'exact' | 'sure' | 'guess';
  readonly score: number;
}

/** Compares query and form without regard to where words end. */
export function wholeMatch(form: Form, query: Query, supposing: boolean): WholeMatch | undefined {
  const weight = ORIGIN_WEIGHTS[form.origin];
  const same = sameness(form, query);
  if (same > 0) return { level: form.origin === 'name' ? 'exact' : 'sure', score: weight * (4 + same) };
  const typed = query.compact;
  if (typed.length < 3) return undefined;
  const at = form.compact.indexOf(typed);
  if (at === 0) {
    const literal = form.text.toLowerCase().startsWith(query.text) && /\W|_/.test(query.text) ? 1 : 0;
    return { level: 'sure', score: weight * (1.6 + literal + (1.5 * typed.length) / form.compact.length) };
  }
  if (at > 0 && typed.length > 4) {
    return { level: 'sure', score: weight * (1 + (1.5 * typed.length) / form.compact.length) };
  }
  const limit = supposing && typed.length > 5 ? allowedTypos(typed) : 0;
  if (limit === 0 || Math.abs(form.compact.length - typed.length) > limit) return undefined;
  const distance = distanceBetween(typed, form.compact, limit).whole;
  return distance <= limit ? { level: 'guess', score: weight * (4 - 0.4 * distance) } : undefined;
}

function sameness(form: Form, query: Query): number {
  if (form.compact === query.compact) return form.text.toLowerCase() === query.text ? 1 : 0.9;
  if (form.compact === query.requiredCompact) return 0.7;
  return form.stems === query.stems ? 0.5 : 0;
}
