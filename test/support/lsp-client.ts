/**
 * A small LSP client: starts a language server as a process and speaks to it over standard input and output.
 */
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Diagnostic, Range } from 'vscode-languageserver-types';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** How a server is started and set up. */
export interface ServerOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** The answer to the server's request for settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The capabilities of the client, in place of the default ones. */
  readonly capabilities?: object;
  readonly initializationOptions?: unknown;
  /** The client's locale. */
  readonly locale?: string;
  /** The parent process to name, in place of this one. */
  readonly processId?: number;
  /** Answers the server's other requests, such as to apply an edit; null to all by default. */
  readonly answer?: (method: string, params: unknown) => unknown;
}

/** What a server has said of a document. */
export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: Diagnostic[];
}

/** The change of a range, or of a whole text. */
export interface Change {
  readonly range?: Range;
  readonly text: string;
}

/** A request that the server refused. */
export class RequestError extends Error {
  readonly code: number;

  constructor({ code, message }: { code: number; message: string }) {
    super(message);
    this.code = code;
  }
}

/** A running server. */
export interface LspClient {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  /** Opens a document and answers its first diagnostics. */
  open(uri: string, languageId: string, text: string): Promise<Diagnostic[]>;
  /** Replaces the text of an open document and answers the diagnostics that follow. */
  change(uri: string, version: number, text: string): Promise<Diagnostic[]>;
  /** Wait for the next diagnostics of a document. */
  nextDiagnostics(uri: string): Promise<Diagnostic[]>;
  close(uri: string): void;
  /** Sends changes as an editor does, all in one notification, and answers the diagnostics that follow. */
  edit(uri: string, version: number, changes: readonly Change[]): Promise<Diagnostic[]>;
  /** Send a request and cancel it at once. */
  requestAndCancel(method: string, params: unknown): Promise<unknown>;
  /** Sends bytes as they are. */
  raw(bytes: string): void;
  /** The server's capabilities. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** All that was published, in order. */
  readonly published: readonly Published[];
  /** The notifications of the server but for diagnostics, in order. */
  readonly heard: readonly { readonly method: string; readonly params: unknown }[];
  /** What the server wrote to standard error. */
  said(): string;
  readonly process: ChildProcess;
  /** The exit code, once the server has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** End the server; to be called by whoever started it. */
  stop(): Promise<void>;
}

/** Takes whole messages out of a stream of bytes. */
function reader(onMessage: (message: Message) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: *(\d+)/i.exec(rest.toString('ascii', 0, end))?.[1]);
      const next = end + 4 + length;
      if (rest.length < next) return;
      onMessage(JSON.parse(rest.toString('utf8', end + 4, next)) as Message);
      rest = rest.subarray(next);
    }
  };
}

function send({ stdin }: ChildProcessWithoutNullStreams, message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

interface Waiting {
  readonly done: (value: unknown) => void;
  readonly failed: (error: Error) => void;
  /** The version of the document to wait for. */
  readonly version?: number;
}

/** Pending answers, by key; all fail when the server ends. */
class Awaited<K> {
  readonly #waiting = new Map<K, Waiting>();
  #over: Error | null = null;

  add(key: K, version?: number): Promise<unknown> {
    if (this.#over) return Promise.reject(this.#over);
    return new Promise((done, failed) => {
      this.#waiting.set(key, { done, failed, ...(version === undefined ? {} : { version }) });
    });
  }

  take(key: K, version?: number): Waiting | null {
    const found = this.#waiting.get(key);
    if (!found || (version !== undefined && found.version !== undefined && version < found.version))
      return null;
    this.#waiting.delete(key);
    return found;
  }

  end(reason: Error): void {
    this.#over = reason;
    for (const { failed } of this.#waiting.values()) failed(reason);
  }
}

/** How long a server may take to end once it was asked to, in milliseconds. */
const GRACE = 30_000;

/** How long the handshake may take, in milliseconds. */
const START = 60_000;

/**
 * Starts a server and shakes hands with it.
 *
 * Every promise of the client fails when the server ends, with what the server said last.
 */
export async function startServer(options: ServerOptions): Promise<LspClient> {
  const { command, args, settings = {} } = options;
  const child = spawn(command, [...args]);
  const requests = new Awaited<number>();
  const diagnostics = new Awaited<string>();
  const published: Published[] = [];
  const heard: { method: string; params: unknown }[] = [];
  let lastId = 0;
  let said = '';

  const answer = (method: string, params: unknown): unknown => {
    if (method !== 'workspace/configuration') return options.answer?.(method, params) ?? null;
    const { items } = params as { items: { section?: string }[] };
    return items.map(({ section }) => settings[section ?? ''] ?? null);
  };
  const receive = ({ id, method, params, result, error }: Message) => {
    if (method !== undefined && id !== undefined) {
      send(child, { id, result: answer(method, params) });
    } else if (method === 'textDocument/publishDiagnostics') {
      const found = params as Published;
      published.push(found);
      diagnostics.take(found.uri, found.version)?.done(found.diagnostics);
    } else if (method !== undefined) {
      heard.push({ method, params });
    } else if (id !== undefined) {
      const waiting = requests.take(Number(id));
      if (error) waiting?.failed(new RequestError(error));
      else waiting?.done(result);
    }
  };
  child.stdout.on('data', reader(receive));
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  // What cannot be sent to a server that has ended fails below, with the server's own output.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((done) => {
    const end = (reason: string, code: number | null) => {
      for (const awaited of [requests, diagnostics]) awaited.end(new Error(reason));
      done(code);
    };
    child.on('error', ({ message }) => end(message, null));
    child.on('exit', (code) => end(`the server ended with ${code}: ${said}`, code));
  });

  const notify = (method: string, params: unknown) => send(child, { method, params });
  const request = (method: string, params: unknown) => {
    const answered = requests.add(++lastId);
    send(child, { id: lastId, method, params });
    return answered;
  };

  /** End a server that takes too long; all pending answers then fail. */
  const withinTime = async <T>(time: number, step: () => Promise<T>): Promise<T> => {
    const late = setTimeout(() => child.kill('SIGKILL'), time);
    return await step().finally(() => clearTimeout(late));
  };
  const initialize = () =>
    request('initialize', {
      processId: options.processId ?? process.pid,
      rootUri: null,
      locale: options.locale,
      initializationOptions: options.initializationOptions,
      capabilities: options.capabilities ?? {
        workspace: { configuration: true },
        textDocument: { publishDiagnostics: {} },
      },
    });
  const { capabilities } = (await withinTime(START, initialize)) as { capabilities: Record<string, unknown> };
  notify('initialized', {});
  notify('workspace/didChangeConfiguration', { settings });

  const edit = (uri: string, version: number, contentChanges: readonly Change[]) => {
    const found = diagnostics.add(uri, version);
    notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return found as Promise<Diagnostic[]>;
  };

  return {
    request,
    notify,
    capabilities,
    published,
    heard,
    said: () => said,
    process: child,
    ended,
    edit,
    open(uri, languageId, text) {
      const found = diagnostics.add(uri, 1);
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return found as Promise<Diagnostic[]>;
    },
    nextDiagnostics: (uri) => diagnostics.add(uri) as Promise<Diagnostic[]>,
    change: (uri, version, text) => edit(uri, version, [{ text }]),
    requestAndCancel(method, params) {
      // In one write, so that a quick server does not answer in between.
      child.stdin.cork();
      const answered = request(method, params);
      notify('$/cancelRequest', { id: lastId });
      child.stdin.uncork();
      return answered;
    },
    raw: (bytes) => void child.stdin.write(bytes),
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    async stop() {
      await withinTime(GRACE, async () => {
        await request('shutdown', null);
        notify('exit', null);
        await ended;
      });
    },
  };
}
