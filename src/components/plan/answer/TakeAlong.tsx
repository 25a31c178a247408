/** @jsxImportSource preact */
import { useSignal } from '@preact/signals';
import { writeClip } from '../../../browser/copy/clipboard.ts';
import type { Clip } from '../../../browser/copy/link.ts';
import { planHtml, planMarkdown, type PlanTextInput } from '../../../plan/plan-text.ts';
import { thingUrl } from '../../../site/urls.ts';
import { Download } from './Download.tsx';
import { Section } from '../parts.tsx';
import type { Plan } from '../state/store.ts';

/** The plan elsewhere: as a link, in a wiki, on paper, in another tool. */
export function TakeAlong({ plan }: { readonly plan: Plan }) {
  const said = useSignal('');
  const copy = async (what: string, clip: Clip): Promise<void> => {
    said.value = (await writeClip(clip)) ? `${what} copied.` : 'The browser does not let this page copy.';
  };
  return (
    <Section id="_take" title="Take it along">
      <div class="plan-actions">
        <button class="button" type="button" onClick={() => void copy('Link', { text: addressOf(plan) })}>
          Copy link
        </button>
        <button
          class="button"
          type="button"
          onClick={() => void copy('Markdown', { text: planMarkdown(inputOf(plan)) })}
        >
          Copy as Markdown
        </button>
        <button
          class="button"
          type="button"
          onClick={() => void copy('Tables', { text: planMarkdown(inputOf(plan)), html: planHtml(inputOf(plan)) })}
        >
          Copy as tables
        </button>
        <button class="button" type="button" onClick={() => window.print()}>
          Print
        </button>
        <button class="button" type="button" onClick={() => plan.clear()}>
          Clear
        </button>
      </div>
      <p class="small" role="status">
        {said.value}
      </p>
      {plan.needs.value.events.length > 0 && <Download plan={plan} />}
      <p class="small quiet">
        The link holds the whole plan, behind its <code>#</code>: no server sees it.
      </p>
    </Section>
  );
}

export function addressOf(plan: Plan): string {
  const link = plan.link();
  return `${location.origin}${location.pathname}${link === '' ? '' : `#${link}`}`;
}

function inputOf(plan: Plan): PlanTextInput {
  const { data, answered, needs, coverage } = plan;
  return {
    data,
    state: answered.value,
    needs: needs.value,
    coverage: coverage.value,
    address: addressOf(plan),
    eventAddress: (id) => location.origin + thingUrl('event', id),
  };
}
