import { addCarriers } from './carriers.ts';
import type { EventsWith } from './findings.ts';
import type { Carrying } from './match.ts';
import { addPairs } from './pairs.ts';

export function carryingBy(eventsWith: EventsWith): Carrying {
  return {
    addPairs: (interpretation, findings) => addPairs(interpretation, findings, eventsWith),
    addCarriers: (index, findings) => addCarriers(index, findings, eventsWith),
  };
}
