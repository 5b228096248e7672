export { type CostAgreement, costAgreement } from './agreement.ts';
export { printCostText } from './print.ts';
export { parseCostText } from './read.ts';
export type { CostEstimate, ReadCost } from './words.ts';
