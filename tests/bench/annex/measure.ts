import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('child.ts', import.meta.url));

/** What one run cost. */
export interface Cost {
  /** Seconds from the rows in hand to the last byte written. */
  readonly seconds: number;
  /** The process's largest resident size, in bytes. */
  readonly peak: number;
  readonly pages: number;
}

/** What a child process is asked to do. */
export interface Job {
  readonly printer: 'own' | 'table' | 'deflate';
  readonly wording: 'seed' | 'unique';
  readonly proposals: number;
}

/** Runs a job in a process of its own, so that its memory is its own. */
export async function measure(job: Job): Promise<Cost> {
  const run = spawn(process.execPath, [child, JSON.stringify(job)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const code = new Promise<number | null>((resolve) => run.on('close', resolve));
  const answer = await text(run.stdout);
  if ((await code) !== 0) throw new Error(`the bench's child failed at ${JSON.stringify(job)}`);
  return JSON.parse(answer) as Cost;
}

/** How often each thing is measured; the machine's mood changes from one run to the next. */
const ROUNDS = 3;

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Measures some jobs in turn, a few rounds, so that a ratio is between neighbours in time. */
export async function measureInTurn(jobs: readonly Job[]): Promise<readonly (readonly Cost[])[]> {
  const rounds: Cost[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const costs: Cost[] = [];
    for (const job of jobs) costs.push(await measure(job));
    rounds.push(costs);
  }
  return rounds;
}
