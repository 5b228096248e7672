import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of the compiled application: `npm test` builds it first. */
const COMPILED = ['tests/e2e/**/*.test.ts', 'tests/packaging/**/*.test.ts'];

/** Most files wait for a process they start, a command or an application with its browser. */
const AT_ONCE = Math.min(4, 2 * availableParallelism());

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: COMPILED,
          maxWorkers: AT_ONCE,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: COMPILED,
          globalSetup: 'tests/e2e/say-which-shell.ts',
          setupFiles: 'tests/e2e/leave-none-running.ts',
          // A busy machine is slow, not wrong: the second that vitest gives is a race with it.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: AT_ONCE,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
