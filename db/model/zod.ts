import { z } from 'zod';

/** Whether this runs in a page or a worker of one, where a content security policy holds. */
const isInPage = 'document' in globalThis || 'WorkerGlobalScope' in globalThis;

// zod 4 makes code of a schema with `new Function`, which checks twice as fast and which the
// application's content security policy forbids. This must be said before the first schema is made,
// so every schema takes its `z` from here.
z.config({ jitless: isInPage });

export { z };

/**
 * A value nobody may change, down to its last part: what every record is once it has been parsed.
 */
export type DeepReadonly<T> = T extends readonly (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends Uint8Array
    ? T
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;
