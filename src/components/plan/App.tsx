/** @jsxImportSource preact */
import { Answer } from './Answer.tsx';
import { Notices } from './Notices.tsx';
import { Numbers } from './Numbers.tsx';
import { OnPaper } from './OnPaper.tsx';
import type { Reader } from './reader.ts';
import { Spoken } from './Spoken.tsx';
import type { Plan } from './store.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { Tracked } from './Tracked.tsx';
import { Wanted } from './Wanted.tsx';

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
