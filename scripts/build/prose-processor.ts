import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import { COMPONENTS } from '../../src/catalog/prose/components.ts';
import { headingIds } from '../../src/catalog/prose/headings.ts';

/** The Markdown processor of the site. */
export function proseProcessor(): ReturnType<typeof satteri> {
  return satteri({ hastPlugins: [headingIdPlugin, linkKindPlugin] });
}

/** Gives the headings of prose the ids that the check of the catalog counts on: Astro numbers only headings without one. It
 * is one of its own for each text, because ids are counted up within one. */
function headingIdPlugin() {
  const ids = new Map<boolean, (text: string) => string>();
  return defineHastPlugin({
    name: 'prose-heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const isGuide = /\/guides\/[^/]+$/.test(context.fileURL?.pathname ?? '');
        const idOf = ids.get(isGuide) ?? headingIds(isGuide);
        ids.set(isGuide, idOf);
        context.setProperty(node, 'id', idOf(context.textContent(node)));
      },
    },
  });
}

/** Tells the links of prose, which are one component under several names, what kind of thing each is for. */
export const linkKindPlugin = defineHastPlugin({
  name: 'prose-link-kinds',
  mdxJsxTextElement: { filter: [...COMPONENTS.keys()], visit: withKind },
  mdxJsxFlowElement: { filter: [...COMPONENTS.keys()], visit: withKind },
});

function withKind<N extends { readonly name: string | null; readonly attributes: readonly object[] }>(node: N): N {
  const kind = { type: 'mdxJsxAttribute', name: 'kind', value: COMPONENTS.get(node.name ?? '') };
  return { ...node, attributes: [...node.attributes, kind] };
}
