/** @jsxImportSource preact */
import type { Outcome } from './read-names.ts';

/** What came of reading one file, or the text. */
export function Report({ sentence, problems, file }: Outcome) {
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
