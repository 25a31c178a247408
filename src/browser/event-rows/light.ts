// The line of the example that sends a property is lit while its row is pointed at or has the focus.

export function followRows(): void {
  const table = document.querySelector('.beside-code .keys-table');
  for (const sign of ['mouseover', 'focusin']) table?.addEventListener(sign, light);
  table?.addEventListener('mouseleave', light);
}

function light({ target, type }: Event): void {
  for (const lit of document.querySelectorAll('.lit-line')) lit.classList.remove('lit-line');
  const row = type === 'mouseleave' || !(target instanceof Element) ? null : target.closest('tr');
  const key = row?.querySelector('.key')?.textContent.trim();
  if (!key) return;
  const tokens = [...document.querySelectorAll('.snippet code span')];
  tokens.find(({ textContent }) => textContent.replace(/^["']|["']$/g, '') === key)?.classList.add('lit-line');
}
