type Present<T> = {
  readonly [K in keyof T as null extends T[K] ? K : never]?: Exclude<T[K], null>;
} & { readonly [K in keyof T as null extends T[K] ? never : K]: T[K] };

/** Fields without those that are null: the file says null where a record says nothing. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null),
  ) as Present<T>;
}
