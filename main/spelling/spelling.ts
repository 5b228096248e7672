/** Judges the spelling of Dutch words, in a thread of its own, with a word list from this disk. */
import { Worker } from 'node:worker_threads';

/** Question to the thread. */
export type SpellingQuestion =
  | { readonly id: number; readonly kind: 'check'; readonly words: readonly string[] }
  | { readonly id: number; readonly kind: 'suggest'; readonly word: string };

/** Answer of the thread: the words it does not know, or what may have been meant. */
export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}

export interface Spelling {
  /** Finds the words that are not in the list, each as it was asked; see `wordsToCheck`. */
  readonly unknown: (words: readonly string[]) => Promise<readonly string[]>;
  /** Suggests what may have been meant, the likeliest first. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Ends the thread; the next question starts another. */
  readonly close: () => Promise<void>;
}

/** Time without a question after which the thread ends, in milliseconds. */
const IDLE = 10 * 60_000;

type Asked = SpellingQuestion extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'id'>
    : never
  : never;

interface Waiting {
  readonly resolve: (words: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/**
 * Makes the spelling of the application. The thread starts with the first question, and again after
 * it has failed or was idle.
 *
 * @param idle ms without a question after which the thread ends
 */
export function openSpelling(idle = IDLE): Spelling {
  let thread: Thread | undefined;
  let asked = 0;
  let rest: NodeJS.Timeout | undefined;

  const close = async (): Promise<void> => {
    clearTimeout(rest);
    const ended = thread;
    thread = undefined;
    await ended?.worker.terminate();
  };
  const ask = async (question: Asked): Promise<readonly string[]> => {
    clearTimeout(rest);
    thread ??= startThread((gone) => {
      if (thread === gone) thread = undefined;
    });
    const { worker, waiting } = thread;
    asked += 1;
    const id = asked;
    try {
      return await new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ ...question, id });
      });
    } finally {
      rest = setTimeout(() => void close(), idle).unref();
    }
  };
  return {
    unknown: (words) => ask({ kind: 'check', words }),
    suggest: (word) => ask({ kind: 'suggest', word }),
    close,
  };
}

function startThread(gone: (thread: Thread) => void): Thread {
  const worker = new Worker(new URL('./spelling-worker.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  const thread: Thread = { worker, waiting };
  // What is still written when the application ends is no reason to stay.
  worker.unref();
  worker.on('message', ({ id, words }: SpellingAnswer) => {
    waiting.get(id)?.resolve(words);
    waiting.delete(id);
  });
  const fail = (error: Error): void => {
    gone(thread);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the spelling thread has ended')));
  return thread;
}
