import type { DeepReadonly } from '../db/model/zod.ts';
import type { AnswerOf, Channel, InputOf, OutputOf, ParsedInputOf } from './contract/channel.ts';
import { dossierContract } from './contract/dossier-channels.ts';
import type { EventName, EventPayload } from './contract/events.ts';
import { pictureContract } from './contract/picture-channels.ts';
import { printContract } from './contract/print-channels.ts';
import { recordContract } from './contract/record-channels.ts';
import { spellingContract } from './contract/spelling-channels.ts';
import { windowContract } from './contract/window-channels.ts';

/**
 * Type of the whole contract, put together from its parts: written out whole, it is longer than the
 * compiler writes down.
 */
export type Contract = typeof windowContract &
  typeof dossierContract &
  typeof recordContract &
  typeof printContract &
  typeof pictureContract &
  typeof spellingContract;

/**
 * Lists everything a window may ask of the main process. Both sides take their types from here,
 * main holds every request against the schemas, and the bridge offers these channels and nothing
 * else.
 */
export const contract: Contract = {
  ...windowContract,
  ...dossierContract,
  ...recordContract,
  ...printContract,
  ...pictureContract,
  ...spellingContract,
};

export type GroupName = keyof Contract;

/** A channel as the bridge knows it. */
export interface NamedChannel {
  /** Name it crosses the bridge under: "proposals.save". */
  readonly name: string;
  readonly group: GroupName;
  readonly key: string;
  readonly channel: Channel;
}

/** Every channel there is, by the name it crosses the bridge under. */
export const channels: readonly NamedChannel[] = Object.entries(contract).flatMap(
  ([group, members]) =>
    Object.entries(members).map(([key, channel]) => ({
      name: `${group}.${key}`,
      group: group as GroupName,
      key,
      channel,
    })),
);

/** The bridge as a window sees it. */
export type Bridge = {
  readonly [G in GroupName]: {
    readonly [C in keyof Contract[G]]: (
      input: DeepReadonly<InputOf<Contract[G][C]>>,
    ) => Promise<AnswerOf<Contract[G][C]>>;
  };
} & {
  /** Listens to what main tells; the answer stops listening. */
  readonly on: <E extends EventName>(
    event: E,
    listener: (payload: EventPayload<E>) => void,
  ) => () => void;
};

/**
 * Functions that answer the channels, in main. `Asker` is whatever main knows of the window that
 * asks.
 */
export type Handlers<Asker> = {
  readonly [G in GroupName]: {
    readonly [C in keyof Contract[G]]: (
      input: DeepReadonly<ParsedInputOf<Contract[G][C]>>,
      asker: Asker,
    ) => Promise<DeepReadonly<OutputOf<Contract[G][C]>>>;
  };
};

/** The name under which the bridge stands in a window. */
export const BRIDGE_NAME = 'kamerdossier';
