import { type FieldValues, type Resolver, set } from 'react-hook-form';

/** Refuses a form, besides for what its values are, for what stands in its fields and was not read. */
export function alsoUnread<Values extends FieldValues>(
  resolver: Resolver<Values, unknown, Values>,
  texts: () => ReadonlyMap<string, string>,
): Resolver<Values, unknown, Values> {
  return async (values, context, options) => {
    const result = await resolver(values, context, options);
    if (texts().size === 0) return result;
    const errors = { ...result.errors };
    for (const [path, message] of texts()) set(errors, path, { type: 'unread', message });
    return { values: {} as Record<string, never>, errors: errors as typeof result.errors & object };
  };
}
