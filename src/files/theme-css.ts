import { mix } from '../catalog/colour.ts';
import type { Site } from '../catalog/model.ts';

/** The publisher's accent over ours, if there is one. Outside the layers, so that it wins over every one. */
export function themeCss({ colours }: Pick<Site, 'colours'>): string {
  if (!colours) return '/* No colours of its own. */\n';
  const { accent, accentInDark } = colours;
  const roles = {
    accent: [accent, accentInDark],
    'accent-text': ['#ffffff', '#14171b'],
    'accent-soft': [mix(accent, '#ffffff', 0.08), mix(accentInDark, '#14171b', 0.14)],
    focus: [accent, accentInDark],
  };
  const lines = Object.entries(roles).map(([role, colours]) => `  --${role}: light-dark(${colours.join(', ')});`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}
