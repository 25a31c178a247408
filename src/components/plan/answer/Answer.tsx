/** @jsxImportSource preact */
import { Connect } from './Connect.tsx';
import { Covered } from './Covered.tsx';
import { NextBest } from './NextBest.tsx';
import type { Plan } from '../state/store.ts';
import { Events } from './Events.tsx';
import { Later } from '../Later.tsx';
import { Personal } from './Personal.tsx';
import { Without } from './Without.tsx';

/** What follows from both sides. */
export function Answer({ plan }: { readonly plan: Plan }) {
  const needs = plan.needs.value;
  const isTracking = plan.tracked.value.size > 0;
  return (
    <>
      {isTracking && <Covered plan={plan} />}
      <NextBest plan={plan} />
      {needs.events.length > 0 && <Events plan={plan} />}
      <Later plan={plan}>
        {needs.sources.length > 0 && <Connect plan={plan} />}
        {needs.personal.length > 0 && <Personal plan={plan} />}
        {isTracking && <Without plan={plan} />}
      </Later>
    </>
  );
}
