import type { Plan } from '../../../plans/record.ts';
import { quoted } from '../../../words/escapes/quoted.ts';
import { listed } from '../../../words/lists.ts';
import { digits } from '../../../words/numbers.ts';
import { UsageError, type Terminal } from '../../command.ts';

/** Names from sentences may be none: whoever looks on is asked. Throws `UsageError` where nobody does, or the answer is no. */
export async function confirmNames({ events, doubtful }: Plan, { ask }: Terminal): Promise<void> {
  const examples = events.slice(0, 3).map(({ name }) => quoted(name.slice(0, 60)));
  const message = `This reads like prose, and ${digits(doubtful)} names would be taken from it, such as ${listed(examples)}.`;
  if (await ask?.(`${message}\nAre they events?`)) return;
  throw new UsageError(`${message} Nothing was written. If they are events, say so with --as text.`);
}
