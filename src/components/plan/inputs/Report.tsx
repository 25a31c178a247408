/** @jsxImportSource preact */
import type { Outcome } from './read-names.ts';

/** What came of reading one file, or the text. */
interface Props extends Outcome {
  /** Says what is now true of what was asked about. */
  readonly onAnswer: (outcome: Outcome) => void;
}

export function Report({ sentence, problems, file, take, onAnswer }: Props) {
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
