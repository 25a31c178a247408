// Copying is loaded when the pointer or the focus comes near, so that a click can copy at once.

import { once } from './once.ts';
import { styled } from './styled.ts';

type Client = typeof import('./copy/client.ts');

const WANTS = 'a.anchor, [data-copy], [data-copy-code], [data-copy-table], [data-copy-page]';
const load = once<Client>(() =>
  styled(import(/* @vite-ignore */ import.meta.env.COPY_SCRIPT), import.meta.env.COPY_SCRIPT_STYLE),
);

export function followCopy(): void {
  const wanting = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLElement>(WANTS) : null);
  for (const near of ['pointerover', 'focusin']) {
    document.addEventListener(near, (event) => void (wanting(event) && load().catch(ignore)));
  }
  document.addEventListener('click', (event) => {
    const element = wanting(event);
    if (!element || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    void load().then((client) => client.copyFrom(element), ignore);
  });
}

function ignore(): void {
  // A link is still a link, and text can be selected.
}
