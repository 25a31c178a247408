import type { Call, Form } from '../../catalog/model.ts';

/** An event as a catalog has it, or a plan. */
export interface Judged {
  readonly id: string;
  readonly name: string;
  readonly call: Call;
  readonly properties: readonly Carried[];
}

export type Carried = Form & {
  readonly key: string;
  /** Its id, where the catalog is looked at. */
  readonly property?: string;
  /** Where it is known. */
  readonly personal?: boolean | undefined;
};
