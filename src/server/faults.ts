import type { Diagnostic } from 'vscode-languageserver-types';
import { say } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { ErrorCodes, LSPErrorCodes, Message, ResponseError, type ResponseMessage } from './protocol.ts';

/** A reason could carry words of a note, and clients keep logs: so none is given. */
const FAULT = say`This is a fault of cto-note, not of the note: the request could not be answered.`;

/** Works out the answer to a request. What goes wrong is an error of this request and of no other. */
export function answered<T>(words: Words, answer: () => T): T {
  try {
    return answer();
  } catch {
    throw new ResponseError(ErrorCodes.InternalError, words(FAULT));
  }
}

/** The findings of a note. If they cannot be worked out, that is the one finding, since none would look like a clean note. */
export function findings(words: Words, diagnose: () => Diagnostic[]): Diagnostic[] {
  try {
    return diagnose();
  } catch {
    const start = { line: 0, character: 0 };
    const message = words(say`This note could not be checked: this is a fault of cto-note, not of the note.`);
    return [
      { range: { start, end: start }, severity: 1, code: 'check-failed', source: 'CTO Notes', message },
    ];
  }
}

/** The answer to a request that was cancelled before its turn; undefined for a message that is none. */
export function cancelled(message: Message): ResponseMessage | undefined {
  if (!Message.isRequest(message)) return undefined;
  const error = { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled.' };
  return { jsonrpc: '2.0', id: message.id, error };
}
