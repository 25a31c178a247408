/** @jsxImportSource preact */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ForeignNames } from '../../../plan/names/foreign-names.ts';
import { counted, digits } from '../../../words/numbers.ts';
import type { Reader } from '../state/reader.ts';
import { formatLabel } from '../../../plan/format-label.ts';
import type { Plan } from '../state/store.ts';

interface Outcome {
  readonly sentence: string;
  readonly problems: ForeignNames['problems'];
  readonly file: string;
}

/** An event of the catalog in two ways it may come. */
function spellings({ data }: Plan): string {
  const [first] = data.events;
  return first ? `${first[0].replaceAll('-', '_')}\nanalytics.track("${first[1]}")` : '';
}

/** Names pasted, or a file chosen or dropped. */
export function PasteOrDrop({ plan, reader }: { readonly plan: Plan; readonly reader: Reader }) {
  const outcomes = useSignal<readonly Outcome[]>([]);
  const busy = useSignal(false);
  const over = useSignal(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const outcome = useRef<HTMLDivElement>(null);

  const take = async (sources: readonly (File | string)[]): Promise<void> => {
    busy.value = true;
    const found: Outcome[] = [];
    for (const source of sources) {
      const file = typeof source === 'string' ? '' : source.name;
      try {
        const result = await reader.ask({ read: source });
        plan.take(result);
        found.push({ sentence: sentenceFor(result), problems: result.problems, file });
      } catch (error) {
        found.push({ sentence: error instanceof Error ? error.message : '', problems: [], file });
      }
    }
    outcomes.value = found;
    busy.value = false;
    requestAnimationFrame(() => outcome.current?.scrollIntoView({ block: 'nearest' }));
  };
  const takeText = (): void => {
    const { value } = text.current ?? { value: '' };
    if (value.trim() !== '') void take([value]);
  };

  return (
    <div
      class={over.value ? 'plan-drop over' : 'plan-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        void take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
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
          Read names
        </button>
        <label class="button plan-file">
          Choose a file
          <input
            class="hidden-visually"
            type="file"
            multiple
            accept=".csv,.json,.yaml,.yml,.txt,.js,.ts,.py,text/*"
            onFocus={reader.warm}
            onChange={({ currentTarget }) => {
              void take([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </label>
        <span class="small quiet">or drop it here</span>
      </div>
      <p class="small quiet" id="_names-note">
        Read in this browser: nothing you paste or drop leaves it.
      </p>
      <details class="plan-formats small">
        <summary>Files it reads</summary>
        <p>
          Segment Source Schema CSV, Segment rules, Typewriter plan.json, RudderStack YAML, Avo JSON, analyze-tracking
          YAML, tracking plans as CSV.
        </p>
      </details>
      <div class="plan-outcome" role="status" ref={outcome}>
        {busy.value && <p>Reading …</p>}
        {outcomes.value.map((each, index) => (
          <Report key={index} outcome={each} />
        ))}
      </div>
    </div>
  );
}

function Report({ outcome: { sentence, problems, file } }: { readonly outcome: Outcome }) {
  return (
    <>
      <p>
        {file && <b>{file}: </b>}
        {sentence}
      </p>
      {problems.length > 0 && (
        <ul class="plan-problems">
          {problems.slice(0, 10).map(({ severity, line, column, message, hint }, index) => (
            <li key={index} class={severity}>
              Line {line}, column {column}: {message} {hint}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function sentenceFor({ format, names, unknown }: ForeignNames): string {
  const all = names.length + unknown.length;
  const exact = names.filter(({ match }) => match.kind === 'exact').length;
  if (all === 0) return 'No event was found.';
  const parts = [
    `${exact} known`,
    `${names.length - exact} to confirm`,
    `${digits(unknown.length)} not in this catalog`,
  ];
  return `${counted(all, 'name')} read from ${formatLabel(format)}: ${parts.join(', ')}.`;
}
