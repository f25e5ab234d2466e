/**
 * Messages of the language server protocol over the pipes of a process. Written by hand, since the time that a
 * library takes to hand a message on would count for both servers alike and hide how they differ.
 */
import type { Readable, Writable } from 'node:stream';

export interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const HEADER_END = '\r\n\r\n';

/** Hands on every message, with the moment at which the last byte of it was there. */
export function readMessages(stream: Readable, take: (message: Message, arrived: number) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  /** How many bytes the message that has begun will have come to, its header included. */
  let awaited = 0;
  let parts: Buffer[] = [];
  let held = 0;
  stream.on('data', (part: Buffer) => {
    const arrived = performance.now();
    parts.push(part);
    held += part.length;
    // A long message comes in many parts, which are joined once and not with every part.
    if (held < awaited) return;
    rest = parts.length === 1 ? part : Buffer.concat(parts);
    for (;;) {
      const start = rest.indexOf(HEADER_END) + HEADER_END.length;
      const length = /Content-Length: *(\d+)/i.exec(rest.toString('latin1', 0, Math.max(start, 0)))?.[1];
      awaited = start < HEADER_END.length || length === undefined ? 0 : start + Number(length);
      if (awaited === 0 || rest.length < awaited) break;
      take(JSON.parse(rest.toString('utf8', start, awaited)) as Message, arrived);
      rest = rest.subarray(awaited);
    }
    parts = [rest];
    held = rest.length;
  });
}

/** Sends a message. What cannot be sent any more is dropped. */
export function writeMessage(stream: Writable, message: Message): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  stream.write(`Content-Length: ${Buffer.byteLength(body)}${HEADER_END}${body}`);
}
