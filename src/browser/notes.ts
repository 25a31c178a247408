// The notes of a property open in its row; without script, or where they cannot be loaded, the link leads to them.

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
  const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
  const notes = page.querySelectorAll('[aria-labelledby="_notes"] > .note');
  if (notes.length === 0) throw new Error('No notes came.');
  const here = document.createElement('div');
  here.className = 'notes-here';
  here.append(...notes);
  link.closest('td')?.append(here);
  return here;
}
