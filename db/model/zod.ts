import { z } from 'zod';

// zod 4 probes `new Function`, which the application's content security policy forbids; this must
// be said before the first schema is made, so every schema takes its `z` from here.
z.config({ jitless: true });

export { z };

/** A value nobody may change, down to its last part: what every record is once it has been parsed. */
export type DeepReadonly<T> = T extends readonly (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends Uint8Array
    ? T
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;
