export { type Block, readBlock, writeBlock } from './block.ts';
export type { BlockRefusal, Ground, GroundRow, UnreadCell } from './ground.ts';
export {
  type BlockSummary,
  type NothingBecomes,
  type NothingCount,
  type PlacedAmount,
  type PlacedBlock,
  placeBlock,
} from './place.ts';
