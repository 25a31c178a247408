import type { Status } from '../catalog/model.ts';

/** Where something stands, if it says so: a word with a mark, after a space. */
export function statusHtml(status: Status | undefined): string {
  return status === undefined ? '' : ` <span class="status" data-status="${status}">${status}</span>`;
}
