/** @jsxImportSource preact */
import { type Signal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Outcome, Reading } from './read-names.ts';

/** What came of reading, at the top, where it is seen from wherever one pasted. */
export function Reports({ reading }: { readonly reading: Signal<Reading> }) {
  const top = useRef<HTMLDivElement>(null);
  useSignalEffect(() => {
    if (reading.value.outcomes.length === 0) return;
    requestAnimationFrame(() => top.current?.scrollIntoView({ block: 'nearest' }));
  });
  const { outcomes, isBusy } = reading.value;
  const answer = (index: number, answered: Outcome): void => {
    reading.value = { outcomes: outcomes.with(index, answered), isBusy };
    top.current?.focus();
  };
  return (
    <div class="plan-outcome" role="status" tabIndex={-1} ref={top}>
      {isBusy && <p>Reading …</p>}
      {outcomes.map((each, index) => (
        <Report key={index} {...each} onAnswer={(answered) => answer(index, answered)} />
      ))}
    </div>
  );
}

interface Props extends Outcome {
  /** Says what is now true of what was asked about. */
  readonly onAnswer: (outcome: Outcome) => void;
}

/** What came of reading one file, or the text. */
function Report({ sentence, problems, file, take, onAnswer }: Props) {
  const leave = (): void => onAnswer({ sentence: 'The names were left out.', problems: [], file });
  return (
    <>
      <p>
        {file && <b>{file}: </b>}
        {sentence}
      </p>
      {take && (
        <div class="plan-actions">
          <button class="button" type="button" onClick={() => onAnswer(take())}>
            Take them
          </button>
          <button class="button" type="button" onClick={leave}>
            Leave them out
          </button>
        </div>
      )}
      {problems.length > 0 && (
        <ul class="plan-problems">
          {problems.slice(0, 10).map(({ severity, line, column, message, hint }, index) => (
            <li key={index} class={severity}>
              {line + column > 2 && `Line ${line}, column ${column}: `}
              {message} {hint}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
