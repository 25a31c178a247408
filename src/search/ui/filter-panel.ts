import { type Chosen, isAnyChosen, NOTHING_CHOSEN } from './address.ts';
import { FILTER_GROUPS, type FilterGroup } from '../names/facet-groups.ts';
import { FACET_VALUES } from '../names/facet-values.ts';
import { element } from './dom.ts';
import type { Choice } from './narrowing.ts';

const titleOf = (group: FilterGroup): string => (group === 'kind' ? 'Kind' : FACET_VALUES[group].title);

interface FilterPanel {
  readonly root: HTMLElement;
  readonly show: (choicesIn: (group: FilterGroup) => readonly Choice[], chosen: Chosen) => void;
  /** Offers a button for the groups that are not there yet. */
  readonly offerMore: (load: () => Promise<void>) => void;
}

/** Check boxes by group; `change` hears every new choice. */
export function filterPanel(
  nameOf: (group: FilterGroup, value: string) => string,
  change: (chosen: Chosen) => void,
): FilterPanel {
  const summary = element('summary', {}, 'Filters');
  const groups = element('div', { class: 'filter-groups' });
  const clear = element('button', { type: 'button', class: 'button' }, 'Clear filters');
  const root = element('details', { class: 'filters', hidden: true }, summary, groups, clear);
  root.open = matchMedia('(min-width: 60rem)').matches;
  clear.addEventListener('click', () => change(NOTHING_CHOSEN));
  groups.addEventListener('change', () => {
    const checked = [...groups.querySelectorAll<HTMLInputElement>('input:checked')];
    const values = (group: FilterGroup) => checked.filter(({ name }) => name === group).map(({ value }) => value);
    change(Object.fromEntries(FILTER_GROUPS.map((group) => [group, values(group)])));
  });

  const box = (group: FilterGroup, { value, count, chosen }: Choice) => {
    const input = element('input', { type: 'checkbox', name: group, value });
    input.checked = chosen;
    return element(
      'label',
      { class: 'filter' },
      input,
      ` ${nameOf(group, value)} `,
      element('span', { class: 'filter-count' }, String(count)),
    );
  };

  return {
    root,
    offerMore: (load) => {
      const more = element('button', { type: 'button', class: 'button' }, 'More filters');
      more.addEventListener(
        'click',
        () =>
          void load().then(
            () => more.remove(),
            () => (more.textContent = 'These filters could not be loaded. Try again'),
          ),
      );
      groups.after(more);
    },
    show: (choicesIn, chosen) => {
      const filled = FILTER_GROUPS.map((group) => ({ group, choices: choicesIn(group) })).filter(
        (one) => one.choices.length > 0,
      );
      const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
      const number = FILTER_GROUPS.reduce((sum, group) => sum + (chosen[group]?.length ?? 0), 0);
      summary.textContent = number > 0 ? `Filters (${number} on)` : 'Filters';
      clear.hidden = !isAnyChosen(chosen);
      groups.replaceChildren(
        ...filled.map(({ group, choices }) =>
          element(
            'fieldset',
            {},
            element('legend', {}, titleOf(group)),
            ...choices.map((choice) => box(group, choice)),
          ),
        ),
      );
      root.hidden = filled.length === 0;
      if (!focused || focused.type !== 'checkbox') return;
      const same = `input[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`;
      groups.querySelector<HTMLInputElement>(same)?.focus();
    },
  };
}
