import type { TextOf } from '../../preload/contract/answer.ts';

const texts = new WeakMap<object, string>();

/** Writes a large answer as JSON text before it is asked for, while nobody waits. */
export function writeAhead(value: object): void {
  texts.set(value, JSON.stringify(value));
}

/** Gives an answer as JSON text: as it was written ahead, or written now. */
export function textOf<T>(value: T): TextOf<T> {
  const written = value instanceof Object ? texts.get(value) : undefined;
  return (written ?? JSON.stringify(value)) as TextOf<T>;
}
