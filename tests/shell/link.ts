/** One end of the line between two processes. */
export interface Port {
  readonly send: (message: unknown) => void;
  readonly listen: (hear: (message: unknown) => void) => void;
}

interface Question {
  readonly call: string;
  readonly seq: number;
  readonly args: readonly unknown[];
}

interface Reply {
  readonly seq: number;
  readonly ok: boolean;
  readonly value: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: whatever takes and gives values that can be sent.
type Calls<T> = { readonly [K in keyof T]: (...args: any[]) => unknown };

/** Functions of the other process: the same arguments, the answer in time. */
export type Remote<T extends Calls<T>> = {
  readonly [K in keyof T]: (...args: Parameters<T[K]>) => Promise<Awaited<ReturnType<T[K]>>>;
};

/** Answers the other process's calls and makes calls to it, over a line that both hold. */
export function connect<Theirs extends Calls<Theirs>, Ours extends Calls<Ours>>(
  port: Port,
  ours: Ours,
): Remote<Theirs> {
  let last = 0;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();

  const answer = async ({ call, seq, args }: Question): Promise<void> => {
    try {
      const value = await ours[call as keyof Ours](...args);
      port.send({ seq, ok: true, value } satisfies Reply);
    } catch (error) {
      const value = error instanceof Error ? error : new Error(String(error));
      port.send({ seq, ok: false, value } satisfies Reply);
    }
  };

  port.listen((message) => {
    if ('call' in (message as object)) {
      void answer(message as Question);
      return;
    }
    const { seq, ok, value } = message as Reply;
    const asked = waiting.get(seq);
    waiting.delete(seq);
    if (ok) asked?.resolve(value);
    else asked?.reject(value);
  });

  return new Proxy({} as Remote<Theirs>, {
    get:
      (_, call) =>
      (...args: readonly unknown[]) => {
        last += 1;
        const asked = Promise.withResolvers<unknown>();
        waiting.set(last, asked);
        port.send({ call: String(call), seq: last, args } satisfies Question);
        return asked.promise;
      },
  });
}
