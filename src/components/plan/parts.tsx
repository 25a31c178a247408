/** @jsxImportSource preact */
import { signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Kind } from '../../catalog/model.ts';
import { thingUrl } from '../../site/urls.ts';
import { digits } from '../../words/numbers.ts';

/** On paper nothing can be unfolded, so everything is shown. */
export const onPaper = signal(false);
addEventListener('beforeprint', () => (onPaper.value = true));
addEventListener('afterprint', () => (onPaper.value = false));

interface ThingProps {
  readonly kind: Kind;
  readonly row: readonly [id: string, name: string, ...unknown[]] | undefined;
}

/** A link to a thing, with its mark. */
export function Thing({ kind, row }: ThingProps) {
  if (!row) return null;
  const [id, name] = row;
  return (
    <a class="thing" data-kind={kind} href={thingUrl(kind, id)}>
      <bdi>{name}</bdi>
    </a>
  );
}

interface ThingsProps {
  readonly kind: Kind;
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

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface CheckProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly mixed?: boolean;
  readonly onToggle: (on: boolean) => void;
}

export function Check({ label, checked, mixed = false, onToggle }: CheckProps) {
  return (
    <label class="plan-check">
      <input
        type="checkbox"
        checked={checked}
        indeterminate={mixed}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
