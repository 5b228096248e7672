import { texts } from '../../db/model/texts/index.ts';

/** Milliseconds before the first word on progress, and between two. */
const INTERVAL = 1_000;

/**
 * Says how far long work is, once a second; work that is done within one is not worth a word.
 * @returns takes how much is done, from 0 to 1
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
