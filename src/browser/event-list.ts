// The list of events waits to be narrowed; only then its code and all events load.

import { once } from './once.ts';
import { styled } from './styled.ts';

type List = typeof import('./event-list/list.tsx');

const load = once<List>(() =>
  styled(import(/* @vite-ignore */ import.meta.env.LIST_SCRIPT), import.meta.env.LIST_SCRIPT_STYLE),
);

const SIGNS = ['focusin', 'input'];

export function followEventList(): void {
  const form = document.querySelector<HTMLFormElement>('[data-narrow]');
  if (!form) return;
  const wait = (): void => SIGNS.forEach((sign) => form.addEventListener(sign, begin, { once: true }));
  const begin = (): void => {
    load().then(
      ({ narrowBy }) => narrowBy(form),
      () => {
        form.nextElementSibling?.replaceChildren('The list could not be loaded. Try again.');
        wait();
      },
    );
  };
  if (location.search === '') wait();
  else begin();
}
