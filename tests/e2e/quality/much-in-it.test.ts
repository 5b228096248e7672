import { lookAtStage } from './look-at-stages.ts';

lookAtStage('much in it');
