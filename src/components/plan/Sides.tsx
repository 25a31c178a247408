/** @jsxImportSource preact */
import { type Signal, signal } from '@preact/signals';

export type Side = keyof typeof SIDES;

const SIDES = { choose: 'Choose', result: 'Result' } as const;

const NARROW = matchMedia('(width < 62rem)');
const isNarrow = signal(NARROW.matches);
NARROW.addEventListener('change', () => (isNarrow.value = NARROW.matches));

/** On a narrow screen one side is shown at a time: what one chooses, or what follows from it. */
export function Sides({ side }: { readonly side: Signal<Side> }) {
  if (!isNarrow.value) return null;
  const ids = Object.keys(SIDES) as Side[]; // the keys above
  const walk = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: 0, Home: 0, ArrowRight: 1, End: 1 }[event.key];
    const id = to === undefined ? undefined : ids[to];
    if (!id) return;
    event.preventDefault();
    side.value = id;
    document.getElementById(tabOf(id))?.focus();
  };
  return (
    <div role="tablist" aria-label="The plan" class="plan-sides">
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabOf(id)}
          aria-selected={side.value === id}
          aria-controls={panelOf(id)}
          tabIndex={side.value === id ? 0 : -1}
          onClick={() => (side.value = id)}
          onKeyDown={walk}
        >
          {SIDES[id]}
        </button>
      ))}
    </div>
  );
}

/** What marks the panel of a side, which on a wide screen is a part of the page like others. */
export function panel(id: Side) {
  return { id: panelOf(id), ...(isNarrow.value && { role: 'tabpanel' as const, 'aria-labelledby': tabOf(id) }) };
}

const tabOf = (id: Side): string => `_tab-${id}`;
const panelOf = (id: Side): string => `_side-${id}`;

/** The side that a link inside the page leads to, if that is what was clicked. */
export function sideOfLink(target: EventTarget | null): Side | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : undefined;
  const place = link && document.getElementById(link.hash.slice(1));
  if (!place) return undefined;
  return place.closest('.plan-answer') ? 'result' : place.closest('.plan-inputs') ? 'choose' : undefined;
}
