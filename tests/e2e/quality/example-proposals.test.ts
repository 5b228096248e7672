import { lookAtStage } from './look-at-stages.ts';

lookAtStage('example, its proposals');
