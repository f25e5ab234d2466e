/** The connection to a language server under the stopwatch. */
import { spawn } from 'node:child_process';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Contender } from './contenders.ts';
import { peakMemory, processorTime } from './processes.ts';
import { type Message, readMessages, writeMessage } from './wire.ts';

/** A step took longer than the benchmark waits. The server is of no further use. */
export class OverLimit extends Error {}

/** What a server says of a document. */
export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A running server. Times are in milliseconds; a step that takes too long rejects with `OverLimit`. */
export interface Session {
  readonly capabilities: Readonly<Record<string, unknown>>;
  notify(method: string, params: object): void;
  /** An answer, and the time from the question to it. */
  request(method: string, params: object): Promise<{ answer: unknown; time: number }>;
  /** Notifies, and answers the time until something is published that is accepted. */
  published(method: string, params: object, accept: (published: Published) => boolean): Promise<number>;
  /** The most memory that the process has held, in bytes, or null where the system does not tell. */
  peakMemory(): number | null;
  /** The time that the process has had a processor, in milliseconds, or null where the system does not tell. */
  processorTime(): number | null;
  /** Ends the server. Whoever started it calls this. */
  stop(): Promise<void>;
}

const CAPABILITIES = {
  workspace: { configuration: true },
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { snippetSupport: true } },
  },
};

/** How long a server may take to end once it was asked to, in milliseconds. */
const GRACE = 2000;

/** Starts a server and shakes hands with it; no step may take longer than the limit, in milliseconds. */
export async function startSession({ name, args, settings }: Contender, limit: number): Promise<Session> {
  const child = spawn(process.execPath, args, { stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-400);
  });
  // What cannot be sent to a server that has ended fails as a step, with what the server said last.
  child.stdin.on('error', () => undefined);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  let lastId = 0;
  /** The one thing that is waited for; answers whether a message is it. */
  let awaited: (message: Message, arrived: number) => void = () => undefined;
  readMessages(child.stdout, (message, arrived) => {
    const { id, method, params } = message;
    if (method === undefined || id === undefined) awaited(message, arrived);
    else writeMessage(child.stdin, { id, result: answerTo(method, params, settings) });
  });

  /** Sends a message, and answers what the message that is accepted holds, and the time until it was there. */
  const exchange = async <T>(message: Message, accept: (answer: Message) => T | undefined) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new OverLimit(`${name} takes too long.`)), limit);
    });
    const ended = exited.then(() => Promise.reject(new Error(`${name} has ended: ${said}`)));
    const answered = new Promise<{ answer: T; arrived: number }>((resolve) => {
      awaited = (incoming, arrived) => {
        const answer = accept(incoming);
        if (answer !== undefined) resolve({ answer, arrived });
      };
    });
    const sent = performance.now();
    writeMessage(child.stdin, message);
    const { answer, arrived } = await Promise.race([answered, late, ended]).finally(() =>
      clearTimeout(timer),
    );
    return { answer, time: arrived - sent };
  };
  const notify = (method: string, params: object) => writeMessage(child.stdin, { method, params });
  const request = async (method: string, params: object | null) => {
    lastId += 1;
    const id = lastId;
    const { answer, time } = await exchange({ id, method, params }, (message) =>
      message.id === id ? message : undefined,
    );
    if (answer.error) throw new Error(`${name}: ${answer.error.message}`);
    return { answer: answer.result, time };
  };
  const stop = async () => {
    const late = setTimeout(() => child.kill('SIGKILL'), GRACE);
    await request('shutdown', null).catch(() => undefined);
    notify('exit', {});
    await exited;
    clearTimeout(late);
  };

  try {
    const params = { processId: process.pid, rootUri: null, capabilities: CAPABILITIES };
    const { answer } = await request('initialize', params);
    notify('initialized', {});
    notify('workspace/didChangeConfiguration', { settings });
    return {
      capabilities: (answer as { capabilities: Session['capabilities'] }).capabilities,
      notify,
      request,
      async published(method, params, accept) {
        const { time } = await exchange({ method, params }, (message) => {
          const isPublished = message.method === 'textDocument/publishDiagnostics';
          return isPublished && accept(message.params as Published) ? true : undefined;
        });
        return time;
      },
      peakMemory: () => (child.pid === undefined ? null : peakMemory(child.pid)),
      processorTime: () => (child.pid === undefined ? null : processorTime(child.pid)),
      stop,
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/** What a client answers when a server asks; all but the settings of a section is granted without a word. */
function answerTo(method: string, params: unknown, settings: Contender['settings']): unknown {
  if (method !== 'workspace/configuration') return null;
  const { items } = params as { items: { section?: string }[] };
  return items.map(({ section }) => settings[section ?? ''] ?? null);
}
