// The dev server's side of machine files: they are no routes, so it makes the one that is asked for.

import type { AstroIntegration } from 'astro';
import type * as answers from '../../src/pages/_machine-file.ts';

export function machineServer(): AstroIntegration {
  return {
    name: 'machine-server',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path = '/'] = (request.url ?? '/').split('?');
          if (path.startsWith('/@') || !/\.(?:json|md|csv|yaml|ts|txt|zip)$|\/embed\/.*\/$/.test(path)) return next();
          void (async () => {
            const { machineFileAt } = (await server.ssrLoadModule('/src/pages/_machine-file.ts')) as typeof answers;
            const file = await machineFileAt(path);
            if (!file) return next();
            response.setHeader('Content-Type', file.mime).end(await file.body());
          })().catch(next);
        });
      },
    },
  };
}
