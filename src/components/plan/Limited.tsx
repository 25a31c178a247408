/** @jsxImportSource preact */
import { signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { digits } from '../../words/numbers.ts';
import { Thing, type ThingProps } from './parts.tsx';

/** On paper nothing can be unfolded, so everything is shown. */
export const onPaper = signal(false);
addEventListener('beforeprint', () => (onPaper.value = true));
addEventListener('afterprint', () => (onPaper.value = false));

interface ThingsProps {
  readonly kind: ThingProps['kind'];
  readonly rows: ThingProps['row'][];
}

/** Links one below the other; beyond six the rest behind a button. */
export function Things({ kind, rows }: ThingsProps) {
  return <Limited items={rows} most={6} list="stack" render={(row) => <Thing kind={kind} row={row} />} />;
}

interface LimitedProps<T> {
  readonly items: readonly T[];
  readonly most: number;
  readonly list: string;
  readonly ordered?: boolean;
  readonly render: (item: T, index: number) => ComponentChildren;
}

/** A list that shows the first entries, and the rest when asked. */
export function Limited<T>({ items, most, list, ordered = false, render }: LimitedProps<T>) {
  const all = useSignal(false);
  const shown = all.value || onPaper.value || items.length <= most ? items : items.slice(0, most);
  const rows = shown.map((item, index) => <li key={index}>{render(item, index)}</li>);
  return (
    <>
      {ordered ? <ol class={list}>{rows}</ol> : <ul class={list}>{rows}</ul>}
      {shown.length < items.length && (
        <button class="plan-more" type="button" onClick={() => (all.value = true)}>
          Show all {digits(items.length)}
        </button>
      )}
    </>
  );
}
