/** @jsxImportSource preact */
import type { Need } from '../../../plan/requirements.ts';
import { Section, Thing } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

/** Where the events come from and go to. */
export function Connect({ plan }: { readonly plan: Plan }) {
  const { sources, destinations } = plan.needs.value;
  return (
    <Section id="_connect" title="Connect">
      <div class="plan-columns">
        <Connections plan={plan} kind="source" title="Sources" needs={sources} />
        <Connections plan={plan} kind="destination" title="Destinations" needs={destinations} />
      </div>
    </Section>
  );
}

interface ConnectionsProps {
  readonly plan: Plan;
  readonly kind: 'source' | 'destination';
  readonly title: string;
  readonly needs: readonly Need[];
}

function Connections({ plan, kind, title, needs }: ConnectionsProps) {
  const rows = kind === 'source' ? plan.data.sources : plan.data.destinations;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" class="number">
            Use cases
          </th>
        </tr>
      </thead>
      <tbody>
        {needs.map(({ index, by }) => (
          <tr key={index}>
            <th scope="row">
              <Thing kind={kind} row={rows[index]} />
            </th>
            <td class="number">{by.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
