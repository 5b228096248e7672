type Present<T> = {
  readonly [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null>;
} & { readonly [K in keyof T as null extends T[K] ? never : K]: T[K] };

/** Fields without those that are null: the file says null where a record says nothing. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Partial<T> = {};
  // Once for every row of the file: a loop, for lists of pairs would take most of the reading.
  for (const name in fields) if (fields[name] !== null) kept[name] = fields[name];
  return kept as unknown as Present<T>;
}
