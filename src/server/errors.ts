import { type Localizer, msg } from '../text/message.ts';
import {
  type Connection,
  type ConsoleFeature,
  ErrorCodes,
  type Features,
  LSPErrorCodes,
  Message,
  type MessageType,
  ResponseError,
  type ResponseMessage,
  ShowMessageNotification,
} from './protocol.ts';

/** A reason could carry words of a note, and clients keep logs: so none is given. */
const FAULT = msg`The request failed: the error is in cto-note, not in the note.`;

/** Works out the answer to a request. What goes wrong is an error of this request and of no other. */
export function answered<T>(localize: Localizer, answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    // A refusal has its reason.
    if (error instanceof ResponseError) throw error;
    throw new ResponseError(ErrorCodes.InternalError, localize(FAULT));
  }
}

/** The answer to a request that was cancelled before its turn; undefined for a message that is none. */
export function cancelled(message: Message): ResponseMessage | undefined {
  if (!Message.isRequest(message)) return undefined;
  const error = { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled.' };
  return { jsonrpc: '2.0', id: message.id, error };
}

/** Tells the client something. One that does not take it, or is gone, is no concern of ours. */
export function tell(told: Promise<unknown>): void {
  told.catch(() => undefined);
}

/** Shows the user a message. The connection's own way to do so is a request, which waits for a click. */
export function show(connection: Connection, type: MessageType, message: string): void {
  tell(connection.sendNotification(ShowMessageNotification.type, { type, message }));
}

const SENTENCE = 'cto-note was sent something that it could not make sense of.';

/** The connection's log, which clients keep: it tells that something went wrong, and nothing of what was sent. */
const quietConsole: ConsoleFeature<object> = (Base) =>
  class extends Base {
    override error(): void {
      super.error(SENTENCE);
    }
    override warn(): void {
      super.warn(SENTENCE);
    }
    override info(): void {}
    override log(): void {}
    override debug(): void {}
  };

/** What our connections have beyond the usual. */
export const quiet: Features<object> = { __brand: 'features', console: quietConsole };
