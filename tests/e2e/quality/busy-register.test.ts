import { lookAtStage } from './look-at-stages.ts';

lookAtStage('busy register');
