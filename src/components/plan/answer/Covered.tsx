/** @jsxImportSource preact */
import type { Coverage } from '../../../plan/coverage.ts';
import { counted, digits } from '../../../words/numbers.ts';
import { Limited } from '../Limited.tsx';
import { Section, Thing } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

const STATES = [
  ['covered', 'Covered', 'ok'],
  ['near', 'One event away', 'near'],
  ['far', 'Several events away', 'far'],
] as const;

/** How far we are: the wanted use cases, or all if none is chosen, by what they miss. */
export function Covered({ plan }: { readonly plan: Plan }) {
  const scope = plan.scope.value;
  return (
    <Section id="_covered" title="How far you are">
      {plan.needs.value.useCases.length === 0 && (
        <p class="text">Of all use cases in the catalog, because you have chosen none.</p>
      )}
      {plan.progress.value.covered === scope.length ? (
        <State plan={plan} title="Everything covered" look="ok all" entries={scope} />
      ) : (
        <div class="plan-columns three">
          {STATES.map(([state, title, look]) => {
            const entries = scope.filter((entry) => entry.state === state);
            return <State key={state} plan={plan} title={title} look={look} entries={entries} />;
          })}
        </div>
      )}
    </Section>
  );
}

interface StateProps {
  readonly plan: Plan;
  readonly title: string;
  readonly look: string;
  readonly entries: readonly Coverage[];
}

function State({ plan, title, look, entries }: StateProps) {
  return (
    <section class={`plan-coverage ${look}`}>
      <h3>
        {title} <span class="plan-count">{entries.length}</span>
      </h3>
      {entries.length > 0 ? (
        <Limited items={entries} most={20} list="stack" render={(entry) => <Entry plan={plan} entry={entry} />} />
      ) : (
        <p class="quiet small">none</p>
      )}
    </section>
  );
}

function Entry({ plan, entry: { useCase, missing, gaps } }: { readonly plan: Plan; readonly entry: Coverage }) {
  const nameOf = (event: number): string => plan.data.events[event]?.[1] ?? '';
  return (
    <>
      <Thing kind="use-case" row={plan.data.useCases[useCase]} />
      {missing.length > 0 && <p class="small quiet">needs {missing.map(nameOf).join(', ')}</p>}
      {gaps.map(({ event, properties, required }) => (
        <p class="small quiet" key={event}>
          {nameOf(event)} lacks {counted(properties.length, 'property')}
          {required > 0 && `, ${digits(required)} of them required`}
        </p>
      ))}
    </>
  );
}
