import { createDialog, type SearchDialog } from './dialog.ts';

export { showNearest } from './not-found.ts';
export { mountSearchPage } from './page.ts';

let dialog: SearchDialog | undefined;

/** Opens the dialog, made on first use; with a query it is asked at once. */
export function openSearch(query?: string): void {
  dialog ??= createDialog();
  dialog.open(query);
}
