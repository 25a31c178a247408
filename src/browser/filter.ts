/** Leaves the rows of a list that hold every word typed, and the heads that have any left. */
export function followFilter(): void {
  const field = document.querySelector<HTMLInputElement>('[data-filter]');
  const table = document.querySelector<HTMLTableElement>('[data-rows]');
  field?.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const counts = [...(table?.tBodies ?? [])].map((body) => narrow(body, words));
    const [left, all] = [0, 1].map((at) => counts.reduce((sum, count) => sum + count[at]!, 0)); // two numbers each
    const status = field.closest('.list-filter')?.querySelector('[role=status]');
    if (status) status.textContent = words.length === 0 ? '' : `${left} of ${all}`;
  });
  if (field?.value) field.dispatchEvent(new InputEvent('input'));
}

function narrow(body: HTMLTableSectionElement, words: readonly string[]): readonly [left: number, all: number] {
  const rows = [...body.rows].filter((row) => !row.classList.contains('list-head'));
  for (const row of rows) {
    const text = row.textContent.toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
  }
  const left = rows.filter((row) => !row.hidden).length;
  body.hidden = left === 0;
  return [left, rows.length];
}
