import { quoted } from '../../words/escapes/quoted.ts';
import { rule } from './rule.ts';

export const idleSynonym = rule({
  code: 'idle-synonym',
  scope: 'thing',
  *check({ name, synonyms }) {
    const seen = new Set<string>();
    for (const [index, synonym] of synonyms.entries()) {
      const word = synonym.toLowerCase();
      const path = ['synonyms', index];
      if (word === name.toLowerCase()) {
        yield { path, message: `The synonym ${quoted(synonym)} is the name itself.`, hint: 'Remove it.' };
      } else if (seen.has(word)) {
        yield { path, message: `The synonym ${quoted(synonym)} stands twice.`, hint: 'Keep one.' };
      }
      seen.add(word);
    }
  },
});
