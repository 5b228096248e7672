import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

export type Language = 'nl' | 'en';

/** Every sentence the product says about errors and findings, per language. */
export const texts: Record<Language, typeof nl> = { nl, en };
