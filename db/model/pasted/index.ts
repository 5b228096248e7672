export { fromPasted, fromPastedOnOneLine } from './from-pasted.ts';
