import { ipcMain, type WebContents } from 'electron';
import { channels, type Handlers } from '../../preload/contract.ts';
import { type AnswerOptions, answerRequest } from './answer-request.ts';

type AnyHandler<Asker> = (input: never, asker: Asker) => Promise<unknown>;

/**
 * Answers every channel of the contract, each through the one wrapper that checks sender and input.
 *
 * @param askerOf the window a request came from; undefined for one we did not make
 */
export function register<Asker>(
  handlers: Handlers<Asker>,
  askerOf: (sender: WebContents) => Asker | undefined,
  options: () => AnswerOptions,
): void {
  for (const channel of channels) {
    const group = handlers[channel.group] as Readonly<Record<string, AnyHandler<Asker>>>;
    const handler = group[channel.key];
    if (handler === undefined) throw new Error(`nothing answers ${channel.name}`);
    ipcMain.handle(channel.name, async (event, ...args: readonly unknown[]) => {
      const request = {
        channel,
        sender: event.senderFrame,
        asker: askerOf(event.sender),
        isGone: () => askerOf(event.sender) === undefined,
        args,
      };
      return await answerRequest(request, handler, options());
    });
  }
}
