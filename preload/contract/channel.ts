import type { DeepReadonly, z } from '../../db/model/zod.ts';
import type { Answer, LargeAnswer } from './answer.ts';

/** A question a window may ask of the main process: its input, and its answer. */
export interface Channel<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Answers extends 'value' | 'text' = 'value' | 'text',
> {
  readonly input: Input;
  readonly output: Output;
  /** Form in which the answer crosses to the page. */
  readonly answers: Answers;
}

/** Channels that belong together, by name. */
export type ChannelGroup = Readonly<Record<string, Channel>>;

/** Describes a channel by its two schemas; its name is the key it stands under. */
export function channel<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Channel<Input, Output, 'value'> {
  return { input, output, answers: 'value' };
}

/**
 * Describes a channel whose answer can hold the whole dossier; it crosses as text. Between the
 * worlds of a page the bridge copies an object value by value, in the page's own time, but a text
 * it hands over as it is.
 */
export function largeChannel<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Channel<Input, Output, 'text'> {
  return { input, output, answers: 'text' };
}

/** Input that whoever asks must bring. */
export type InputOf<C> = C extends Channel<infer Input, z.ZodType> ? z.input<Input> : never;

/** Input that whoever answers is given, after the schema has had its say. */
export type ParsedInputOf<C> = C extends Channel<infer Input, z.ZodType> ? z.output<Input> : never;

/** Output of a channel when all is well. */
export type OutputOf<C> = C extends Channel<z.ZodType, infer Output> ? z.output<Output> : never;

/** Answer that the page is handed by the bridge. */
export type AnswerOf<C> =
  C extends Channel<z.ZodType, z.ZodType, 'text'>
    ? LargeAnswer<DeepReadonly<OutputOf<C>>>
    : Answer<DeepReadonly<OutputOf<C>>>;
