// `npm run preview`: shows the built site.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings, SettingsError } from '../../src/site/settings.ts';
import { serve } from './static-server.ts';

const folder = resolve('dist');
const port = Number(process.env['PORT'] || 4321);
const host = process.env['HOST'] || undefined;

if (!existsSync(join(folder, 'index.html'))) {
  quit('site-missing  There is no built site in dist/. Run "npm run build" first.');
} else {
  await start();
}

async function start(): Promise<void> {
  try {
    const { basePath, frameAncestors } = readSettings();
    const { address } = await serve(folder, { basePath, port, host, frameAncestors });
    console.log(`The site is at ${address}  (Ctrl C stops)`);
  } catch (error) {
    if (error instanceof SettingsError) return quit(error.message);
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (host !== undefined && (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN')) {
      return quit(
        `host-unknown  HOST is "${host}", which is no address of this machine. Leave it out, or try 0.0.0.0.`,
      );
    }
    if (code !== 'EADDRINUSE') throw error;
    quit(
      `port-busy  Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm run preview`,
    );
  }
}

function quit(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
