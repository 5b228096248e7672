/**
 * Gives a record as a form holds it: what may be left out is there as undefined, so that a field
 * that was filled in and emptied again leaves nothing that counts as an edit.
 */
export function everyKey<Values extends object>(
  schema: { readonly shape: { readonly [Key in keyof Values]: unknown } },
  record: { readonly [Key in keyof Values]?: unknown },
): Values {
  const blank = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, undefined]));
  return { ...blank, ...record } as Values;
}
