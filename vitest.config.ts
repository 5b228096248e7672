import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of the compiled application: `npm test` builds it first. */
const COMPILED = ['tests/e2e/**/*.test.ts', 'tests/packaging/**/*.test.ts'];

/**
 * Tests of functions alone: they read fixtures and change nothing that another file could see, so
 * they share their threads and what these have loaded.
 */
const PURE = [
  'tests/db/model/**/*.test.ts',
  'tests/main/exchange/**/*.test.ts',
  'tests/main/security/**/*.test.ts',
  'tests/preload/**/*.test.ts',
  'tests/renderer/**/*.test.ts',
  'tests/seeds/**/*.test.ts',
  'tests/*.test.ts',
];

/** Most files wait for a process they start, a command or an application with its browser. */
const AT_ONCE = Math.min(4, 2 * availableParallelism());

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      include: ['{db,main,preload,renderer,seeds}/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: PURE,
          pool: 'threads',
          isolate: false,
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...COMPILED, ...PURE],
          maxWorkers: AT_ONCE,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: COMPILED,
          globalSetup: 'tests/e2e/say-which-shell.ts',
          setupFiles: 'tests/e2e/leave-none-running.ts',
          // A task done by keyboard alone takes Electron without a graphics card most of a minute.
          testTimeout: 120_000,
          // A busy machine is slow, not wrong: the second that vitest gives is a race with it.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: AT_ONCE,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
