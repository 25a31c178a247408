// What was copied, said aloud and shown at the foot of the window, with the other forms it could have.

export interface Choice {
  readonly name: string;
  readonly take: () => void;
}

const STAYS = 12_000;

let notice: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let trigger: HTMLElement | undefined;

/** Says it, and offers the choices. Tab leads from the element that was used into them, Escape back. */
export function say(text: string, choices: readonly Choice[], from: HTMLElement): void {
  notice ??= create();
  trigger = from;
  const [status, group] = [...notice.children];
  if (!status || !group) return;
  const buttons = choices.map(({ name, take }) => {
    const button = element('button', 'button', name);
    button.addEventListener('click', take);
    return button;
  });
  const keep = notice.contains(document.activeElement);
  group.replaceChildren(...(choices.length > 0 ? [element('span', 'quiet', 'Also as')] : []), ...buttons);
  if (keep) buttons[0]?.focus();
  // Following a fragment takes the focus off the link.
  else if (document.activeElement === document.body) from.focus({ preventScroll: true });
  notice.hidden = false;
  // A live region says what changes while it is shown.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = text));
  restart();
}

function create(): HTMLElement {
  const box = element('aside', 'copied', '');
  box.setAttribute('aria-label', 'Copied');
  const status = element('p', '', '');
  status.setAttribute('role', 'status');
  const close = element('button', 'icon-button', '×');
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', () => hide(true));
  box.append(status, element('div', 'copied-choices', ''), close);
  for (const name of ['pointerenter', 'focusin']) box.addEventListener(name, () => clearTimeout(timer));
  for (const name of ['pointerleave', 'focusout']) box.addEventListener(name, restart);
  document.addEventListener('keydown', (event) => {
    if (box.hidden) return;
    if (event.key === 'Escape') hide(box.contains(document.activeElement));
    if (event.key === 'Tab') lead(event, box);
  });
  document.body.append(box);
  return box;
}

/** The notice stands at the end of the page; by keyboard it comes right after what was used. */
function lead(event: KeyboardEvent, box: HTMLElement): void {
  const stops = [...box.querySelectorAll('button')];
  const here = document.activeElement;
  const into = here === trigger && !event.shiftKey;
  const out = here === stops[0] && event.shiftKey;
  if (!into && !out) return;
  event.preventDefault();
  (into ? stops[0] : trigger)?.focus();
}

function hide(back: boolean): void {
  if (notice) notice.hidden = true;
  clearTimeout(timer);
  if (back) trigger?.focus();
}

function restart(): void {
  clearTimeout(timer);
  timer = setTimeout(() => hide(false), STAYS);
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (made instanceof HTMLButtonElement) made.type = 'button';
  made.className = className;
  made.textContent = text;
  return made;
}
