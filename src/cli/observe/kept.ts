import { personalIn } from './personal.ts';

/** What YAML of ours refuses as a key, or nobody could read. */
const ODD = /^$|^\s|\s$|[\p{C}\p{Zl}\p{Zp}]|^(?:__proto__|constructor|prototype)$/u;

/** Whether a name or key that is not documented may stand in a file: not what looks like a value of a person. */
export function isKept(name: string): boolean {
  return !ODD.test(name) && personalIn(name) === undefined;
}
