/** The built language server, started for a test and stopped after it. */
import { command } from '../cli/command.ts';
import { type LspClient, type ServerOptions, startServer } from '../support/lsp-client.ts';

type Options = Omit<ServerOptions, 'command' | 'args'>;

const running: LspClient[] = [];

/** Starts a server over the sources as they are now. */
export async function serve(options: Options = {}): Promise<LspClient> {
  return await serveFile(await command(), ['lsp', '--stdio'], options);
}

/** Starts a server from a file of JavaScript. */
export async function serveFile(
  file: string,
  args: readonly string[],
  options: Options = {},
): Promise<LspClient> {
  const client = await startServer({ command: process.execPath, args: [file, ...args], ...options });
  running.push(client);
  return client;
}

/** Ends every server that is still running. Each suite calls this after each of its tests. */
export async function stopAll(): Promise<void> {
  const isRunning = ({ process: { exitCode, signalCode } }: LspClient) =>
    exitCode === null && signalCode === null;
  const left = running.splice(0).filter(isRunning);
  await Promise.all(left.map((client) => client.stop()));
}

/** What a test says a client can do: it asks for its settings, and binds edits to versions. */
export const MODERN = {
  workspace: { configuration: true, applyEdit: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
  },
};
