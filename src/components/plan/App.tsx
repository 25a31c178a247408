/** @jsxImportSource preact */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Answer } from './answer/Answer.tsx';
import { Later } from './Later.tsx';
import { Notices } from './Notices.tsx';
import { Numbers } from './answer/Numbers.tsx';
import { OnPaper } from './answer/OnPaper.tsx';
import { followLater } from './state/picture.ts';
import type { Reader } from './state/reader.ts';
import { Spoken } from './Spoken.tsx';
import type { Plan } from './state/store.ts';
import { TakeAlong } from './answer/TakeAlong.tsx';
import type { Reading } from './inputs/read-names.ts';
import { Reports } from './inputs/Report.tsx';
import { Tracked } from './inputs/Tracked.tsx';
import { Wanted } from './inputs/Wanted.tsx';
import { panel, Sides, type Side, sideOfLink } from './Sides.tsx';

export function App({ plan, reader }: { readonly plan: Plan; readonly reader: Reader }) {
  const reading = useSignal<Reading>({ outcomes: [], isBusy: false });
  const side = useSignal<Side>('choose');
  const drawn = useMemo(() => followLater(side), [side]);
  const follow = ({ target }: Event): void => {
    const to = sideOfLink(target);
    if (to) drawn.value = side.value = to; // at once, because the link leads to a place on it
  };
  return (
    <div onClickCapture={follow}>
      <Notices plan={plan} />
      <Reports reading={reading} />
      <Numbers plan={plan} />
      <Spoken plan={plan} />
      <Sides side={side} />
      <div class="plan-board" data-side={side} data-drawn={drawn}>
        <div class="plan-inputs" {...panel('choose')}>
          <Wanted plan={plan} />
          <Tracked plan={plan} reader={reader} reading={reading} />
        </div>
        <div class="plan-answer" {...panel('result')}>
          <Answer plan={plan} />
          {!plan.isEmpty.value && (
            <Later plan={plan}>
              <TakeAlong plan={plan} />
            </Later>
          )}
          <OnPaper plan={plan} />
        </div>
      </div>
    </div>
  );
}
