import type { z } from 'zod';
import type { Asked } from './asked.ts';

/** One question an assistant can ask. */
interface Tool<Input extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  /** For the assistant: when to ask it, and what comes back. */
  readonly description: string;
  readonly input: Input;
  /** Text as it is shown, or data. Throws `Refusal` where there is no answer. */
  readonly answer: (input: z.output<z.ZodObject<Input>>, asked: Asked) => string | object | Promise<string | object>;
}

/** Keeps the type of the input of each tool. */
export function tool<Input extends z.ZodRawShape>(one: Tool<Input>): Tool {
  return one as unknown as Tool; // asked with what its own input has parsed
}
