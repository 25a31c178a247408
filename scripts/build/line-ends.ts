import type { Plugin } from 'vite';

/** Prose with the line ends of Windows makes the same pages as with those of all others. */
export function lineEnds(): Plugin {
  return {
    name: 'line-ends',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler: (text) => text.replaceAll('\r\n', '\n'),
    },
  };
}
