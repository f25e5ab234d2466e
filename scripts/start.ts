/**
 * `npm start`: builds the extension, prints the problems in the examples, and opens them in VS Code: on the desktop if
 * it is installed, otherwise served to the browser from this machine.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { ensureServedVSCode } from './host/install.ts';
import { packExtension } from './host/pack.ts';
import { root, temporaryFolder } from './host/paths.ts';
import { exitCodeOf, findOnPath } from './host/process.ts';
import { installExtension, newToken, type Server, startServer } from './host/serve.ts';
import { fileToOpen, workbenchAddress } from './host/workbench.ts';

const PORT = 8023;
const examples = join(root, 'examples');

/** The note to open first, or null. */
function firstExample(): string | null {
  const notes = readdirSync(examples).filter((name) => /\.cto\.ya?ml$/.test(name));
  const [first] = notes.sort();
  return first === undefined ? null : join(examples, first);
}

/** Print the problems and scores of the examples. Some have problems on purpose, so these do not fail the start. */
async function printExamples(): Promise<void> {
  const program = join(root, 'dist/cto-note.cjs');
  for (const command of ['check', 'score']) {
    console.log(`\n$ cto-note ${command} examples`);
    await exitCodeOf(process.execPath, [program, command, 'examples'], { cwd: root });
  }
}

/**
 * The command that opens desktop VS Code, or null. In the terminal of a remote window (SSH, a container) `code` speaks
 * to that window and ignores the extension under development, so that it does not count there.
 */
function desktopCommand(): string | null {
  return process.env.VSCODE_IPC_HOOK_CLI ? null : findOnPath('code');
}

async function openDesktop(code: string): Promise<void> {
  console.log('\nOpening the examples in VS Code, in a window that runs this build of the extension.');
  const args = [`--extensionDevelopmentPath=${root}`, examples, ...[firstExample() ?? []].flat()];
  const exitCode = await exitCodeOf(code, args);
  if (exitCode !== 0) throw new Error(`VS Code ended with ${exitCode}.`);
}

async function serveExamples(): Promise<Server> {
  console.log('\nNo desktop VS Code (`code` on PATH) to open: serving one on this machine.');
  const vscode = await ensureServedVSCode();
  const extensionsDir = temporaryFolder('extensions');
  await installExtension(vscode, await packExtension(temporaryFolder('package')), extensionsDir);
  const server = await startServer(vscode, { extensionsDir, token: newToken(), preferredPort: PORT });
  const note = firstExample();
  const address = workbenchAddress(server, examples, note ? [fileToOpen(server, note)] : []);
  console.log(
    `\nVS Code shows the examples at this address (this machine only; Ctrl-C ends it):\n\n  ${address}\n`,
  );
  return server;
}

/** End on a signal, however far the start has got; a second signal does not wait for the server. */
function endOnRequest(): void {
  const end = async () => {
    if (!ending) {
      ending = true;
      console.log('\nEnding …');
      await server?.stop();
    }
    // Temporary folders are removed at exit.
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}

let server: Server | null = null;
let ending = false;
process.chdir(root);
endOnRequest();
try {
  await buildAll();
  await printExamples();
  const code = desktopCommand();
  if (code) {
    await openDesktop(code);
  } else {
    server = await serveExamples();
    await server.ended;
    if (!ending) throw new Error("VS Code's server ended by itself.");
  }
} catch (error) {
  // An interrupt is not a failure.
  if (!ending) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
