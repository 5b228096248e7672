import type { PageStyle } from '../engine/page-style.ts';
import { a4 } from './a4.ts';
import { kamerstuk } from './kamerstuk.ts';

/** The page forms an annex can be printed in, by the names that commands use. */
export const pageStyles = { a4, kamerstuk } as const satisfies Record<string, PageStyle>;

export type PageForm = keyof typeof pageStyles;
