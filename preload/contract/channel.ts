import type { z } from '../../db/model/zod.ts';

/** A question a window may ask of the main process: what it brings, and what it is answered. */
export interface Channel<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly input: Input;
  readonly output: Output;
}

/** Channels that belong together, by name. */
export type ChannelGroup = Readonly<Record<string, Channel>>;

/** Says a channel's two schemas; its name is the key it stands under. */
export function channel<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Channel<Input, Output> {
  return { input, output };
}

/** What whoever asks must bring. */
export type InputOf<C> = C extends Channel<infer Input, z.ZodType> ? z.input<Input> : never;

/** What whoever answers is given, after the schema has had its say. */
export type ParsedInputOf<C> = C extends Channel<infer Input, z.ZodType> ? z.output<Input> : never;

/** What comes back when all is well. */
export type OutputOf<C> = C extends Channel<z.ZodType, infer Output> ? z.output<Output> : never;
