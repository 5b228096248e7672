import { lookAtOtherStages } from './look-at-stages.ts';

lookAtOtherStages();
