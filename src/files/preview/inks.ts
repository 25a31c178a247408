// The colours of a preview image. Each ink stands in the palette in steps from white to full, for the edges of letters.

export type Ink = 'hue' | 'ink' | 'quiet' | 'line';

const COLOURS = { ink: '#15181c', quiet: '#474f59', line: '#e1e5ea' };
const ORDER = ['hue', 'ink', 'quiet', 'line'] as const satisfies readonly Ink[];

/** From nothing (0) to full. */
export const STEPS = 15;
const WHITE = [255, 255, 255];

/** Place of an ink's step in the palette; step 0 of each is the paper. */
export const inkAt = (ink: Ink, step: number) => (step === 0 ? 0 : ORDER.indexOf(ink) * STEPS + step);

/** Red, green and blue of each place, a byte each. */
export function paletteOf(hue: string): Uint8Array {
  const inks = ORDER.map((ink) => channels(ink === 'hue' ? hue : COLOURS[ink]));
  const steps = inks.flatMap((ink) => Array.from({ length: STEPS }, (_, step) => mix(ink, (step + 1) / STEPS)));
  return Uint8Array.from([...WHITE, ...steps.flat()]);
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const mix = (ink: readonly number[], share: number) => ink.map((channel) => Math.round(255 + (channel - 255) * share));
