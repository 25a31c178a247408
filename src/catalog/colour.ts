// Colours as `#rrggbb`, and whether text in one can be read on another (WCAG 2.2, relative luminance).

export const HEX = /^#[0-9a-f]{6}$/i;

/** The contrast of two colours, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A little of a colour in another: `share` from 0 to 1. */
export function mix(colour: string, into: string, share: number): string {
  const [own, other] = [channels(colour), channels(into)];
  const mixed = own.map((value, index) => Math.round(value * share + (other[index] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
