/** What one world of a page offers the other. */
export interface WorldLink {
  readonly expose: (name: string, api: object) => void;
}

/**
 * Joins the two JavaScript worlds of a page, the page's own and the preload script's, as Electron's
 * contextBridge does. Functions cross as numbers, everything else as a structured clone, through
 * events of the document that only the two of them know the names of. Its source is put into both
 * worlds, so it leans on nothing outside itself.
 *
 * @param mine the event this world hears
 * @param theirs the event the other world hears
 */
export function linkWorlds(mine: string, theirs: string): WorldLink {
  // Taken now: the page's scripts may change these later.
  const dispatch = EventTarget.prototype.dispatchEvent.bind(document);
  const listen = EventTarget.prototype.addEventListener.bind(document);
  const Message = CustomEvent;

  type Callable = (...args: unknown[]) => unknown;
  const given = new Map<number, Callable>();
  const received = new Map<number, Callable>();
  const promised = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let reply: { readonly ok: boolean; readonly value: unknown } | undefined;

  const isPlain = (value: object) => Object.prototype.toString.call(value) === '[object Object]';
  const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

  const post = (detail: object) => {
    dispatch(new Message(theirs, { detail }));
    const answered = reply;
    reply = undefined;
    return answered;
  };

  const giveFunction = (work: Callable): object => {
    for (const [number, known] of given) if (known === work) return { $function: number };
    last += 1;
    given.set(last, work);
    return { $function: last };
  };

  const givePromise = (promise: PromiseLike<unknown>): object => {
    last += 1;
    const settles = last;
    const settle = (ok: boolean) => (value: unknown) => {
      post({ settles, ok, value: give(ok ? value : asError(value)) });
    };
    promise.then(settle(true), settle(false));
    return { $promise: settles };
  };

  const give = (value: unknown): unknown => {
    if (typeof value === 'function') return giveFunction(value as Callable);
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value === null || typeof value !== 'object') return value;
    if ('then' in value && typeof value.then === 'function')
      return givePromise(value as PromiseLike<unknown>);
    if (value instanceof Error) return { $error: value.message };
    if (Array.isArray(value)) return value.map(give);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, give(part)]));
  };

  const takeFunction = (number: number): Callable => {
    const known = received.get(number);
    if (known !== undefined) return known;
    const call: Callable = (...args) => {
      const answered = post({ call: number, args: args.map(give) });
      const value = take(answered?.value);
      if (answered?.ok) return value;
      throw value;
    };
    received.set(number, call);
    return call;
  };

  const take = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(take);
    if (!isPlain(value)) return value;
    const special = value as { $function?: number; $promise?: number; $error?: string };
    if (special.$function !== undefined) return takeFunction(special.$function);
    if (special.$error !== undefined) return new Error(special.$error);
    if (special.$promise !== undefined) {
      const promise = Promise.withResolvers<unknown>();
      promised.set(special.$promise, promise);
      return promise.promise;
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, take(part)]));
  };

  const freeze = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };

  const answerCall = (number: number, args: readonly unknown[]) => {
    try {
      return { ok: true, value: give(given.get(number)?.(...args.map(take))) };
    } catch (error) {
      return { ok: false, value: give(asError(error)) };
    }
  };

  const hear = (event: Event) => {
    event.stopImmediatePropagation();
    const { detail } = event as CustomEvent;
    if (detail.reply !== undefined) reply = detail.reply;
    else if (detail.call !== undefined)
      dispatch(new Message(theirs, { detail: { reply: answerCall(detail.call, detail.args) } }));
    else if (detail.settles !== undefined) {
      const promise = promised.get(detail.settles);
      promised.delete(detail.settles);
      if (detail.ok) promise?.resolve(take(detail.value));
      else promise?.reject(take(detail.value));
    } else if (detail.expose !== undefined)
      Object.defineProperty(window, detail.expose, {
        value: freeze(take(detail.api)),
        enumerable: true,
      });
  };
  listen(mine, hear, true);

  return {
    expose: (name, api) => {
      post({ expose: name, api: give(api) });
    },
  };
}
