import type { Shot } from './list.ts';

/** One row for each shot: a picture for each file, and the paper. */
export function galleryHtml(shots: readonly Shot[], filesOf: (shot: Shot) => readonly string[]): string {
  const rows = shots.map((shot) => {
    const pictures = filesOf(shot).map(
      (file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy" height="360"></a>`,
    );
    const paper = shot.window ? '' : ` <a href="${shot.name}.pdf">on paper</a>`;
    return `<h2>${shot.name}${paper}</h2>\n${pictures.join('\n')}`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Shots</title>\n${rows.join('\n')}\n`;
}
