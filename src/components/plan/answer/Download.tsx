/** @jsxImportSource preact */
import { useSignal } from '@preact/signals';
import { FORMATS } from '../../../exports/formats.ts';
import { save } from './save.ts';
import type { Plan } from '../state/store.ts';

/** Every export of the catalog, limited to the events of the plan. */
export function Download({ plan }: { readonly plan: Plan }) {
  const format = useSignal<string>(FORMATS[0].id);
  const said = useSignal('');
  const start = async (): Promise<void> => {
    said.value = 'Preparing …';
    const ids = plan.needs.value.events.flatMap(({ index }) => plan.data.events[index]?.[0] ?? []);
    said.value = await save(format.value, ids);
  };
  return (
    <div class="plan-actions">
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
