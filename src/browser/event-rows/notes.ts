// The notes of a property open in its row; without script, or where they cannot be loaded, the link leads to them.

import { paragraphsHtml } from '../../words/escapes/html.ts';
import { NOTE_NAMES } from '../../words/notes.ts';

/** As it stands in the JSON of a property. */
interface Note {
  readonly kind: keyof typeof NOTE_NAMES;
  readonly text: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

export function followNotes(): void {
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.keys-table a[href$="#_notes"]') : null;
    if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    toggle(link).catch(() => location.assign(link.href));
  });
}

async function toggle(link: HTMLAnchorElement): Promise<void> {
  const row = link.closest('tr');
  const open = row?.querySelector<HTMLElement>('.notes-here') ?? (await bring(link));
  open.hidden = link.ariaExpanded === 'true';
  link.ariaExpanded = String(!open.hidden);
}

async function bring(link: HTMLAnchorElement): Promise<HTMLElement> {
  const { notes } = (await (await fetch(new URL('index.json', link.href))).json()) as { notes: readonly Note[] }; // our own file
  const here = document.createElement('div');
  here.className = 'notes-here';
  here.append(...notes.map(noteOf));
  link.closest('td')?.append(here);
  return here;
}

function noteOf({ kind, text, links }: Note): HTMLElement {
  const note = document.createElement('div');
  note.className = 'note text';
  note.dataset['note'] = kind;
  note.innerHTML = `<p class="note-kind">${NOTE_NAMES[kind]}</p>${paragraphsHtml(text)}`;
  for (const { title, url } of links) {
    const link = Object.assign(document.createElement('a'), { href: url, textContent: title, rel: 'external' });
    note.append(link, ' ');
  }
  return note;
}
