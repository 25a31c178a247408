/** @jsxImportSource preact */
import { useComputed } from '@preact/signals';
import { keysOf } from '../../../plan/coverage.ts';
import { keyOf } from '../../../plan/plan-data.ts';
import type { Need } from '../../../plan/requirements.ts';
import { eventPropertyUrl } from '../../../site/urls.ts';
import { Limited, Things } from '../Limited.tsx';
import { Check, Thing } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

const MOST_KEYS = 12;

interface RowProps {
  readonly plan: Plan;
  readonly need: Need;
}

/** An event to track: whether it is, its properties, those first that are to be added, and who needs it. */
export function EventRow({ plan, need: { index, by } }: RowProps) {
  const row = plan.data.events[index];
  const tracked = useComputed(() => plan.state.value.tracked.has(index));
  return (
    <tr>
      <td>
        <Check
          label={<span class="hidden-visually">{row?.[1]} is tracked</span>}
          checked={tracked}
          onToggle={(on) => plan.tick([index], on)}
        />
      </td>
      <th scope="row">
        <Thing kind="event" row={row} />
        {plan.data.deprecated?.includes(index) && (
          <>
            {' '}
            <span class="status" data-status="deprecated">
              deprecated
            </span>
          </>
        )}
      </th>
      <td data-label="Properties">
        <Keys plan={plan} event={index} />
      </td>
      <td data-label="Needed by">
        <Things kind="use-case" rows={by.map((useCase) => plan.data.useCases[useCase])} />
      </td>
    </tr>
  );
}

function Keys({ plan, event }: { readonly plan: Plan; readonly event: number }) {
  const keys = keysOf(plan.data, plan.tracked.value, event);
  if (keys.length === 0) return <span class="quiet">none</span>;
  return (
    <Limited
      items={keys}
      most={MOST_KEYS}
      list="keys"
      render={({ property, required, missing }) => {
        const row = plan.data.properties[property];
        if (!row) return null;
        return (
          <a
            class={missing ? 'key missing' : 'key'}
            href={eventPropertyUrl(plan.data.events[event]?.[0] ?? '', row[0])}
          >
            {keyOf(row)}
            {required && <span class="plan-state">required</span>}
            {missing && <span class="plan-state warn">missing</span>}
          </a>
        );
      }}
    />
  );
}
