/** @jsxImportSource preact */
import type { Coverage } from '../../plan/coverage.ts';
import { counted } from '../../plan/plan-text.ts';
import { Limited, Section, Thing } from './parts.tsx';
import type { Plan } from './store.ts';

const STATES = [
  ['covered', 'Covered', 'ok'],
  ['near', 'One event away', 'warn'],
  ['far', 'Several events away', 'far'],
] as const;

/** How far we are: the wanted use cases, or all if none is chosen, by what they miss. */
export function Covered({ plan }: { readonly plan: Plan }) {
  const chosen = new Set(plan.needs.value.useCases);
  const scope = plan.coverage.value.filter(({ useCase }) => chosen.size === 0 || chosen.has(useCase));
  return (
    <Section id="_covered" title="How far you are">
      {chosen.size === 0 && <p class="text">Of all use cases, because you have chosen none.</p>}
      <div class="plan-columns three">
        {STATES.map(([state, title, look]) => {
          const entries = scope.filter((entry) => entry.state === state);
          return (
            <section key={state} class={`plan-coverage ${look}`}>
              <h3>
                {title} <span class="plan-count">{entries.length}</span>
              </h3>
              {entries.length > 0 ? (
                <Limited
                  items={entries}
                  most={30}
                  list="stack"
                  render={(entry) => <Entry plan={plan} entry={entry} />}
                />
              ) : (
                <p class="quiet small">none</p>
              )}
            </section>
          );
        })}
      </div>
    </Section>
  );
}

function Entry({ plan, entry: { useCase, missing, gaps } }: { readonly plan: Plan; readonly entry: Coverage }) {
  const lacking = gaps.reduce((sum, { properties }) => sum + properties.length, 0);
  return (
    <>
      <Thing kind="use-case" row={plan.data.useCases[useCase]} />
      {missing.length > 0 && (
        <p class="small quiet">needs {missing.map((event) => plan.data.events[event]?.[1]).join(', ')}</p>
      )}
      {lacking > 0 && (
        <p class="small quiet">
          {counted(lacking, 'property')} missing:{' '}
          {gaps
            .flatMap(({ properties }) => properties)
            .map((property) => plan.data.properties[property]?.[0])
            .join(', ')}
        </p>
      )}
    </>
  );
}
