/** @jsxImportSource preact */
import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { counted } from '../../../words/numbers.ts';
import { Limited } from '../Limited.tsx';
import { Thing } from '../parts.tsx';
import type { Plan } from '../state/store.ts';
import { Question } from './Question.tsx';

/** Names that are not an event's own: to confirm, confirmed, or no event of the catalog. */
export function Names({ plan }: { readonly plan: Plan }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const names = useComputed(() => [...plan.state.value.names]).value;
  const open = names.flatMap(([name, meant]) => {
    const read = meant === 'open' ? plan.proposals.value.get(name) : undefined;
    return read?.match.kind === 'proposed' ? [read] : [];
  });
  const proposed = new Set(open.map(({ name }) => name));
  const unknown = names.flatMap(([name, meant]) => (typeof meant === 'number' || proposed.has(name) ? [] : [name]));
  const confirmed = names.flatMap(([name, meant]) => (typeof meant === 'number' ? [{ name, event: meant }] : []));
  const decide = (decision: () => void): void => {
    decision();
    heading.current?.focus();
  };
  if (names.length === 0) return null;
  const allUnknown = unknown.length === names.length;
  const strangers = <Limited items={unknown} most={50} list="stack" render={(name) => <code>{name}</code>} />;
  return (
    <div class="plan-names">
      <h3 tabIndex={-1} ref={heading}>
        {headingFor(open.length, allUnknown ? unknown.length : 0)}
      </h3>
      <Limited
        items={open}
        most={20}
        list="rows"
        render={(read) => (
          <Question
            plan={plan}
            read={read}
            onYes={(event) => decide(() => plan.confirm(read.name, event))}
            onNo={() => decide(() => plan.refuse(read.name))}
          />
        )}
      />
      {confirmed.length > 0 && (
        <details>
          <summary>{counted(confirmed.length, 'name')} confirmed</summary>
          <Limited
            items={confirmed}
            most={50}
            list="stack"
            render={({ name, event }) => (
              <>
                <code>{name}</code> is <Thing kind="event" row={plan.data.events[event]} />
              </>
            )}
          />
        </details>
      )}
      {allUnknown && strangers}
      {unknown.length > 0 && !allUnknown && (
        <details>
          <summary>{counted(unknown.length, 'name')} not in this catalog</summary>
          {strangers}
        </details>
      )}
      <button class="plan-more" type="button" onClick={() => plan.forgetNames()}>
        Forget these names
      </button>
    </div>
  );
}

function headingFor(open: number, onlyUnknown: number): string {
  if (open > 0) return counted(open, 'possible match');
  return onlyUnknown > 0 ? `${counted(onlyUnknown, 'name')}, none in this catalog` : 'No possible matches left';
}
