// The dev server's side of the files that are no pages: it makes the one that is asked for.

import type { AstroIntegration } from 'astro';
import { isText } from '../../src/words/media-types.ts';
import type * as files from '../../src/collections/file-at.ts';

export function fileServer(): AstroIntegration {
  return {
    name: 'file-server',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          void (async () => {
            const { fileAt } = (await server.ssrLoadModule('/src/collections/file-at.ts')) as typeof files;
            const file = await fileAt(request.url ?? '/');
            if (!file) return next();
            const type = file.mediaType + (isText(file.mediaType) ? '; charset=utf-8' : '');
            response.setHeader('Content-Type', type).end(await file.body());
          })().catch(next);
        });
      },
    },
  };
}
