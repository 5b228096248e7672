import type { fileErrors as nl } from '../nl/file-errors.ts';

export const fileErrors: typeof nl = {
  'file-missing': (p) =>
    `The file ${p.path} does not exist. Nothing was changed; check its name and folder.`,
};
