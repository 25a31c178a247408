interface OptionList {
  /** Puts these links into the list, the first one active. */
  readonly fill: (links: readonly HTMLAnchorElement[]) => void;
  readonly active: () => HTMLAnchorElement | undefined;
}

/** The keyboard of a combobox whose options are links: arrows move, Enter follows; focus stays in the field. */
export function optionList(input: HTMLInputElement, list: HTMLElement): OptionList {
  let links: readonly HTMLAnchorElement[] = [];
  let place = -1;

  const activate = (to: number) => {
    links[place]?.setAttribute('aria-selected', 'false');
    place = to;
    const link = links[place];
    if (!link) return input.removeAttribute('aria-activedescendant');
    link.setAttribute('aria-selected', 'true');
    link.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', link.id);
  };

  input.addEventListener('keydown', (event) => {
    if (event.isComposing || links.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.abs(step) === 1 ? (place + step + links.length) % links.length : place + step;
      activate(Math.max(0, Math.min(links.length - 1, next)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const { ctrlKey, metaKey, shiftKey } = event;
      links[place]?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
    }
  });

  return {
    fill: (next) => {
      const before = links[place]?.href;
      links = next;
      links.forEach((link, i) => {
        link.id = `search-option-${i}`;
        link.tabIndex = -1;
        link.setAttribute('role', 'option');
        link.setAttribute('aria-selected', 'false');
      });
      list.replaceChildren(...links);
      const hasNone = links.length === 0;
      list.hidden = hasNone;
      input.setAttribute('aria-expanded', String(!hasNone));
      const same = place > 0 ? links.findIndex(({ href }) => href === before) : -1;
      place = -1;
      activate(hasNone ? -1 : Math.max(0, same));
    },
    active: () => links[place],
  };
}
