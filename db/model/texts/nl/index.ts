import { fileErrors } from './file-errors.ts';

/** Dutch is the source: English and every other language must have exactly these keys. */
export const nl = {
  errors: { ...fileErrors },
};
