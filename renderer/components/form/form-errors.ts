import type { FieldErrors, FieldValues } from 'react-hook-form';

/** Sentence about a field that is not right, by its path in the form: `costs.1.amount`. */
export interface FormProblem {
  readonly path: string;
  readonly message: string;
}

/** Lists every field of a form that is not right, in the order of the form's values. */
export function problemsOf(errors: FieldErrors<FieldValues>): readonly FormProblem[] {
  return [...problems(errors, '')];
}

function* problems(errors: unknown, path: string): Generator<FormProblem> {
  if (typeof errors !== 'object' || errors === null) return;
  if ('message' in errors && typeof errors.message === 'string' && 'type' in errors) {
    yield { path, message: errors.message };
    return;
  }
  for (const [key, value] of Object.entries(errors)) {
    if (key !== 'ref') yield* problems(value, path === '' ? key : `${path}.${key}`);
  }
}
