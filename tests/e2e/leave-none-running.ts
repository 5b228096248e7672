import { aroundAll } from 'vitest';
import { endEveryApp } from './launch-app.ts';

// Around a file, not after it: a hook that fails keeps every later one from running.
aroundAll(async (runFile) => {
  await runFile();
  await endEveryApp();
});
