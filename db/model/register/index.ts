export { type Due, dueOf } from './due.ts';
export { type RegisterItem, registerOf } from './register-of.ts';
