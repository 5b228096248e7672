import { EventEmitter } from 'node:events';

/** Says that the application uses something the stand-in does not have. */
export function missing(what: string): Error {
  return new Error(`${what} is not in the Chromium shell; see tests/shell/stand-in`);
}

/** The same object, but whatever it does not have is an error instead of undefined. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key !== 'symbol' && !(key in object) && !PASSING.has(key))
        throw missing(`electron.${name}.${key}`);
      const value: unknown = Reflect.get(object, key, object);
      // Bound: a class's private fields are out of reach for a proxy. Classes themselves are not.
      return typeof value === 'function' && !isClassName(key) ? value.bind(object) : value;
    },
  });
}

function isClassName(key: string | symbol): boolean {
  return typeof key === 'string' && /^[A-Z]/.test(key);
}

/** What Node asks of any object it awaits, prints or lets emit events. */
const PASSING: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  '_events',
  '_eventsCount',
  '_maxListeners',
  'domain',
]);

/** Refuses options that the stand-in does not act on. */
export function refuseUnknown(what: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) if (!known.includes(key)) throw missing(`${what}.${key}`);
}

/** An emitter of Electron's that refuses to be listened to for events it never emits. */
export class StrictEmitter extends EventEmitter {
  readonly #name: string;
  readonly #known: readonly string[];

  constructor(name: string, known: readonly string[]) {
    super();
    this.#name = name;
    this.#known = known;
  }

  override on(event: string, listener: (...args: never[]) => void): this {
    this.#check(event);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  override once(event: string, listener: (...args: never[]) => void): this {
    this.#check(event);
    return super.once(event, listener as (...args: unknown[]) => void);
  }

  #check(event: string): void {
    if (!this.#known.includes(event)) throw missing(`electron.${this.#name} event '${event}'`);
  }
}

/** An event that whoever hears it may call off. */
export interface Preventable {
  readonly preventDefault: () => void;
  readonly defaultPrevented: boolean;
}

export function preventable(): Preventable {
  let prevented = false;
  return {
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
}
