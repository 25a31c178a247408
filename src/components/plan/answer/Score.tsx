/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { digits } from '../../../words/numbers.ts';

interface ScoreProps {
  readonly value: number;
  readonly of?: number;
  readonly look?: 'ok' | 'near' | undefined;
  /** The list it counts. */
  readonly to?: string | undefined;
  readonly children: ComponentChildren;
}

/** One number, of a whole where it has one. */
export function Score({ value, of, look, to, children }: ScoreProps) {
  const counted = (
    <>
      <b>
        {digits(value)}
        {of !== undefined && <small> of {digits(of)}</small>}
      </b>{' '}
      <span>{children}</span>
    </>
  );
  return <li class={look}>{to === undefined ? counted : <a href={to}>{counted}</a>}</li>;
}
