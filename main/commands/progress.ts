import { texts } from '../../db/model/texts/index.ts';

/** Time before the first word on progress, and between two, in milliseconds. */
const INTERVAL = 1_000;

/**
 * Reports the progress of long work once a second; work done within one second is not reported.
 * @returns called with the part done, from 0 to 1
 */
export function slowProgress(title: string, say: (line: string) => void): (done: number) => void {
  let last = performance.now();
  return (done) => {
    const now = performance.now();
    if (done >= 1 || now - last < INTERVAL) return;
    last = now;
    say(texts.nl.commands.progress({ title, percent: Math.floor(done * 100) }));
  };
}
