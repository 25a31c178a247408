/** @jsxImportSource preact */
import type { Need } from '../../../plan/requirements.ts';
import type { EventRow as EventData } from '../../../plan/plan-data.ts';
import { eventPropertyUrl } from '../../../site/urls.ts';
import { Limited, Things } from '../Limited.tsx';
import { Check, Thing } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

const MOST_KEYS = 12;

interface RowProps {
  readonly plan: Plan;
  readonly need: Need;
  readonly gaps: ReadonlySet<number> | undefined;
}

/** An event to track: whether it is, its properties, those that are missing first, and who needs it. */
export function EventRow({ plan, need: { index, by }, gaps }: RowProps) {
  const row = plan.data.events[index];
  const tracked = plan.state.value.tracked.has(index);
  return (
    <tr>
      <td>
        <Check
          label={<span class="hidden-visually">{row?.[1]} is tracked</span>}
          checked={tracked}
          onToggle={(on) => plan.tick(index, on)}
        />
      </td>
      <th scope="row">
        <Thing kind="event" row={row} />
      </th>
      <td data-label="Properties">
        <Keys plan={plan} event={row} gaps={gaps} />
      </td>
      <td data-label="Needed by">
        <Things kind="use-case" rows={by.map((useCase) => plan.data.useCases[useCase])} />
      </td>
    </tr>
  );
}

interface KeysProps {
  readonly plan: Plan;
  readonly event: EventData | undefined;
  readonly gaps: ReadonlySet<number> | undefined;
}

function Keys({ plan, event, gaps }: KeysProps) {
  if (!event || event[3].length === 0) return <span class="quiet">none</span>;
  return (
    <Limited
      items={event[3].toSorted((a, b) => Number(gaps?.has(b) ?? false) - Number(gaps?.has(a) ?? false))}
      most={MOST_KEYS}
      list="keys"
      render={(property) => {
        const id = plan.data.properties[property]?.[0] ?? '';
        const isMissing = gaps?.has(property);
        return (
          <a class={isMissing ? 'key missing' : 'key'} href={eventPropertyUrl(event[0], id)}>
            {id}
            {isMissing && <span class="plan-state warn">missing</span>}
          </a>
        );
      }}
    />
  );
}
