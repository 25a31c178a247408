/** @jsxImportSource preact */
import { useSignal } from '@preact/signals';
import { FORMATS } from '../../../exports/formats.ts';
import { counted } from '../../../words/numbers.ts';
import { save } from './save.ts';
import type { Plan } from '../state/store.ts';

/** Every export of the catalog, limited to the events of the plan. */
export function Download({ plan }: { readonly plan: Plan }) {
  const format = useSignal<string>(FORMATS[0].id);
  const said = useSignal('');
  const isMissingOnly = useSignal(false);
  const needed = plan.needs.value.events;
  const missing = needed.filter(({ index }) => !plan.tracked.value.has(index));
  const isChoice = missing.length > 0 && missing.length < needed.length;
  const start = async (): Promise<void> => {
    said.value = 'Preparing …';
    const events = isChoice && isMissingOnly.value ? missing : needed;
    const ids = events.flatMap(({ index }) => plan.data.events[index]?.[0] ?? []);
    said.value = await save(format.value, ids);
  };
  return (
    <div class="plan-actions">
      {isChoice && (
        <label>
          Download{' '}
          <select
            value={isMissingOnly.value ? 'missing' : 'all'}
            onChange={({ currentTarget }) => (isMissingOnly.value = currentTarget.value === 'missing')}
          >
            <option value="all">all {counted(needed.length, 'event')}</option>
            <option value="missing">only what is missing ({missing.length})</option>
          </select>
        </label>
      )}
      <label>
        Events of the plan as{' '}
        <select value={format.value} onChange={({ currentTarget }) => (format.value = currentTarget.value)}>
          {FORMATS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button class="button" type="button" onClick={() => void start()}>
        Download
      </button>
      <span class="small" role="status">
        {said.value}
      </span>
    </div>
  );
}
