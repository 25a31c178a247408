import { contrastOf, HEX } from '../colour.ts';
import { rule } from './rule.ts';

/** The lightest surface of the light theme and the lightest of the dark one, on which text has to be read. */
const SURFACES = { accent: '#f5f6f8', accentInDark: '#1c2940' } as const;
const LEAST = 4.5;

export const badColour = rule({
  code: 'bad-colour',
  scope: 'site',
  *check({ colours }) {
    if (!colours) return;
    for (const key of ['accent', 'accentInDark'] as const) {
      const path = ['colours', key];
      const colour = colours[key];
      if (!HEX.test(colour)) {
        yield { path, message: `"${key}" is not a colour.`, hint: 'Write it as #rrggbb, in quotes.' };
        continue;
      }
      const contrast = contrastOf(colour, SURFACES[key]);
      if (contrast >= LEAST) continue;
      const message = `Text in "${key}" has a contrast of ${contrast.toFixed(1)} to 1; 4.5 is the least.`;
      yield { path, message, hint: `Take a ${key === 'accent' ? 'darker' : 'lighter'} colour.` };
    }
  },
});
