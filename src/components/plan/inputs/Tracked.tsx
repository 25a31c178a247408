/** @jsxImportSource preact */
import { type Signal, useComputed, useSignal } from '@preact/signals';
import { digits } from '../../../words/numbers.ts';
import { Names } from './Names.tsx';
import { Limited } from '../Limited.tsx';
import { Check } from '../parts.tsx';
import { StartLive } from './StartLive.tsx';
import type { Reader } from '../state/reader.ts';
import { PasteOrDrop } from './PasteOrDrop.tsx';
import type { Reading } from './read-names.ts';
import type { Plan } from '../state/store.ts';

interface TrackedProps {
  readonly plan: Plan;
  readonly reader: Reader;
  readonly reading: Signal<Reading>;
}

/** What we have: events pasted, read from a file, or ticked. */
export function Tracked({ plan, reader, reading }: TrackedProps) {
  return (
    <section aria-labelledby="_have">
      <h2 id="_have">Events you already track</h2>
      <StartLive plan={plan} />
      <PasteOrDrop plan={plan} reader={reader} reading={reading} />
      <Names plan={plan} />
      <Ticks plan={plan} />
    </section>
  );
}

const MOST_WITHOUT_FILTER = 30;

function Ticks({ plan }: { readonly plan: Plan }) {
  const { events } = plan.data;
  const unfolded = useSignal(events.length <= MOST_WITHOUT_FILTER);
  const filter = useSignal('');
  const count = useComputed(() => plan.state.value.tracked.size).value;
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = [...events.keys()].filter((index) => {
    const name = events[index]?.[1].toLowerCase() ?? '';
    return words.every((word) => name.includes(word));
  });
  return (
    <details
      class="plan-ticked"
      open={unfolded.value}
      onToggle={({ currentTarget }) => (unfolded.value = currentTarget.open)}
    >
      <summary>
        Tick them in a list{' '}
        <span class="plan-count">
          {digits(count)} of {digits(events.length)}
        </span>
      </summary>
      {unfolded.value && (
        <fieldset>
          <legend class="hidden-visually">Events you already track</legend>
          {events.length > MOST_WITHOUT_FILTER && (
            <label class="plan-filter">
              Show events with{' '}
              <input
                type="search"
                value={filter.value}
                onInput={({ currentTarget }) => (filter.value = currentTarget.value)}
              />
            </label>
          )}
          <Limited
            items={shown}
            most={100}
            list="plan-ticks"
            render={(index) => <Tick key={index} plan={plan} event={index} />}
          />
        </fieldset>
      )}
    </details>
  );
}

function Tick({ plan, event }: { readonly plan: Plan; readonly event: number }) {
  const tracked = useComputed(() => plan.state.value.tracked.has(event)).value;
  return <Check label={plan.data.events[event]?.[1]} checked={tracked} onToggle={(on) => plan.tick([event], on)} />;
}
