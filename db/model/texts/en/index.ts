import type { nl } from '../nl/index.ts';
import { fileErrors } from './file-errors.ts';

export const en: typeof nl = {
  errors: { ...fileErrors },
};
