export { printCostText } from './print.ts';
export { parseCostText } from './read.ts';
export type { CostEstimate } from './words.ts';
