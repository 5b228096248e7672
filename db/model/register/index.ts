export type { Due } from './due.ts';
export { type RegisterItem, registerOf } from './register-of.ts';
