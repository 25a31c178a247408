/** @jsxImportSource preact */
import { Answer } from './answer/Answer.tsx';
import { Notices } from './Notices.tsx';
import { Numbers } from './answer/Numbers.tsx';
import { OnPaper } from './answer/OnPaper.tsx';
import type { Reader } from './state/reader.ts';
import { Spoken } from './Spoken.tsx';
import type { Plan } from './state/store.ts';
import { TakeAlong } from './answer/TakeAlong.tsx';
import { Tracked } from './inputs/Tracked.tsx';
import { Wanted } from './inputs/Wanted.tsx';

export function App({ plan, reader }: { readonly plan: Plan; readonly reader: Reader }) {
  return (
    <>
      <Notices plan={plan} />
      <Numbers plan={plan} />
      <Spoken plan={plan} />
      <div class="plan-board">
        <div class="plan-inputs">
          <Wanted plan={plan} />
          <Tracked plan={plan} reader={reader} />
        </div>
        <div class="plan-answer">
          <Answer plan={plan} />
          {!plan.isEmpty.value && <TakeAlong plan={plan} />}
          <OnPaper plan={plan} />
        </div>
      </div>
    </>
  );
}
