import { DossierError } from '../../db/model/errors.ts';
import type { Language } from '../../db/model/texts/index.ts';
import type { z } from '../../db/model/zod.ts';
import type { Answer, LargeAnswer } from '../../preload/contract/answer.ts';
import type { NamedChannel } from '../../preload/contract.ts';
import { textOf } from '../app/text-ahead.ts';
import { isTrusted, type Sender } from '../security/trusted-sender.ts';
import { isTooLarge } from './input-size.ts';
import { asRefusal } from './refusal.ts';

/** A request as it came in: from whom, and with what. */
export interface Request<Asker> {
  readonly channel: NamedChannel;
  readonly sender: Sender | null;
  /** The window the sender belongs to; undefined for one we did not make. */
  readonly asker: Asker | undefined;
  /** Tells whether that window has been closed meanwhile. */
  readonly isGone?: () => boolean;
  /** Arguments the page sent; the contract knows one. */
  readonly args: readonly unknown[];
}

/** Options for answering requests. */
export interface AnswerOptions {
  readonly language: Language;
  /** Whether answers are checked against the contract too: when developing and testing. */
  readonly checkAnswers: boolean;
}

/**
 * Answers one request. It reaches its handler only from a page of ours and in the form the contract
 * gives it; whatever goes wrong, on either side, comes back as a value.
 */
export async function answerRequest<Asker>(
  request: Request<Asker>,
  handler: (input: never, asker: Asker) => Promise<unknown>,
  { language, checkAnswers }: AnswerOptions,
): Promise<Answer<unknown> | LargeAnswer<unknown>> {
  const { channel, sender, asker, args } = request;
  try {
    if (!isTrusted(sender) || asker === undefined)
      throw new DossierError('sender-refused', { channel: channel.name });
    const input = parsedInput(channel, args);
    const value = await handler(input as never, asker);
    const answer = checkAnswers ? checkedAnswer(channel, value) : value;
    if (channel.channel.answers === 'value') return { ok: true, value: answer };
    return { ok: true, text: textOf(answer) };
  } catch (error) {
    // The dossier was closed under a reading that nobody waits for any more.
    const isLate = request.isGone?.() === true && !(error instanceof DossierError);
    const reason = isLate ? new DossierError('no-dossier-open', {}) : error;
    return { ok: false, error: asRefusal(reason, language) };
  }
}

/**
 * Checks an answer against the contract. An impossible day is a flaw of the file, which the checks
 * report, and is let through.
 */
function checkedAnswer({ channel }: NamedChannel, value: unknown): unknown {
  const parsed = channel.output.safeParse(value);
  if (parsed.success) return parsed.data;
  const isOfFile = parsed.error.issues.every(
    (issue) => issue.code === 'invalid_format' && issue.format === 'date',
  );
  if (isOfFile) return value;
  throw parsed.error;
}

function parsedInput({ name, channel }: NamedChannel, args: readonly unknown[]): unknown {
  const refused = (problem: string) =>
    new DossierError('request-refused', { channel: name, problem });
  if (args.length !== 1) throw refused(`${args.length} arguments`);
  // A date or bytes would pass for an object without keys.
  if (!isPlain(args[0])) throw refused('no plain object');
  if (isTooLarge(args[0])) throw refused('too large');
  const parsed = channel.input.safeParse(args[0]);
  if (!parsed.success) throw refused(problemOf(parsed.error));
  return parsed.data;
}

function isPlain(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function problemOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'unreadable' : `${issue.path.join('.')} ${issue.code}`.trim();
}
