/** @jsxImportSource preact */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Kind } from '../../catalog/model.ts';
import { thingUrl } from '../../site/urls.ts';

export interface ThingProps {
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
  readonly checked: boolean | ReadonlySignal<boolean>;
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
