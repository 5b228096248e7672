export type { Due } from './due.ts';
export { commitmentName, type ItemNames, inHouseForm, itemNames, motionName } from './names.ts';
export { type RegisterItem, registerOf } from './register-of.ts';
