/** @jsxImportSource preact */
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Reader } from '../state/reader.ts';
import type { Plan } from '../state/store.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { DropZone } from './DropZone.tsx';
import { readNames, type Reading } from './read-names.ts';

/** An event of the catalog in two ways it may come. */
function spellings({ data }: Plan): string {
  const [first] = data.events;
  return first ? `${first[0].replaceAll('-', '_')}\nanalytics.track("${first[1]}")` : '';
}

interface Props {
  readonly plan: Plan;
  readonly reader: Reader;
  readonly reading: Signal<Reading>;
}

/** Names pasted, or a file chosen or dropped. */
export function PasteOrDrop({ plan, reader, reading }: Props) {
  const text = useRef<HTMLTextAreaElement>(null);

  const take = async (sources: readonly (File | string)[]): Promise<void> => {
    reading.value = { ...reading.value, isBusy: true };
    reading.value = { outcomes: await readNames(sources, plan, reader), isBusy: false };
  };
  const takeText = (): void => {
    const { value } = text.current ?? { value: '' };
    if (value.trim() !== '') void take([value]);
  };

  return (
    <DropZone onFiles={(files) => void take(files)}>
      <label for="_names">Paste event names, or code that sends them</label>
      <textarea
        class="code-area"
        id="_names"
        ref={text}
        rows={3}
        spellcheck={false}
        placeholder={spellings(plan)}
        aria-describedby="_names-note"
        onFocus={reader.warm}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) takeText();
        }}
      />
      <div class="plan-actions">
        <button class="button" type="button" onClick={takeText}>
          Match events
        </button>
        <ChooseFile onFiles={(files) => void take(files)} onFocus={reader.warm} />
        <span class="small quiet">or drop it here</span>
      </div>
      <p class="small quiet" id="_names-note">
        Read in this browser: nothing you paste or drop leaves it.
      </p>
      <details class="plan-formats small">
        <summary>Files it reads</summary>
        <p>
          Tracking plans of Segment, RudderStack, Avo, Amplitude, Mixpanel, PostHog and Snowplow, JSON Schema, Excel
          workbooks and CSV, tables in Markdown, and others that <code>catalog import</code> reads.
        </p>
      </details>
    </DropZone>
  );
}
