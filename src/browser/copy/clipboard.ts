import type { Clip } from './link.ts';

/** Puts both kinds of text onto the clipboard. Where the page is not secure there is no clipboard to write to, but a copy
 * event still carries what it is given. Tells whether it worked. */
export async function writeClip(clip: Clip): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard }; // missing on plain http
  if (clipboard) {
    try {
      await clipboard.write([new ClipboardItem(typesOf(clip))]);
      return true;
    } catch {
      // Refused, or a browser without rich text: the copy event may still do.
    }
  }
  return writeByEvent(clip);
}

function typesOf({ text, html }: Clip): Record<string, Blob> {
  return {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
  };
}

function writeByEvent({ text, html }: Clip): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    // The one way on plain http, however old.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && done;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
