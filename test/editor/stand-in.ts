#!/usr/bin/env -S node --import tsx
/**
 * Stands in for the desktop editor where there is none: takes the same command line, shows the served VS Code to
 * a browser, and exits with 0 when the tests are green and with 1 when they are not.
 */
import { launchBrowser } from '../../scripts/host/browser.ts';
import { ensureServedVSCode } from '../../scripts/host/install.ts';
import { exitOnSignal } from '../../scripts/host/process.ts';
import { startServer } from '../../scripts/host/serve.ts';
import { workbenchAddress } from '../../scripts/host/workbench.ts';
import { requestsElsewhere } from './confinement.ts';
import { extensionId, MARK } from './suite/results.ts';

/** What a busy machine may need. */
const PATIENCE = 900_000;

function flag(name: string): string | null {
  const start = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(start))?.slice(start.length) ?? null;
}

function required(value: string | null | undefined, what: string): string {
  if (!value) throw new Error(`${what} is missing from the command line.`);
  return value;
}

/** What the editor says of its own affairs, which is nothing to a reader of tests. */
const CHATTER =
  /\[\w*(Agent|Chat|Policy)\w*\]|gallery|Creating a socket|connection token|Service Worker|Canceled|grace/;

/** Prints what the tests say, without the marks, and keeps the rest for the case that they never get to run. */
function listener(): { hear(parts: unknown[]): void; printRest(): void } {
  const rest: string[] = [];
  let heardTests = false;
  return {
    hear(parts) {
      const text = parts.map(String).join(' ');
      const at = text.indexOf(MARK);
      if (at >= 0) {
        heardTests = true;
        console.log(text.slice(at + MARK.length));
      } else if (process.env.CTO_NOTES_EDITOR_LOG) {
        console.log(text);
      } else if (!CHATTER.test(text)) {
        rest.push(text);
      }
    },
    printRest() {
      if (!heardTests) console.error(['No test ran. The editor says:', ...rest].join('\n'));
    },
  };
}

async function main(): Promise<number> {
  const extension = required(flag('extensionDevelopmentPath'), '--extensionDevelopmentPath');
  const tests = required(flag('extensionTestsPath'), '--extensionTestsPath');
  const folder = required(
    process.argv.slice(2).find((argument) => !argument.startsWith('-')),
    'The folder',
  );
  const kind = flag('extensionDevelopmentKind');
  // A served VS Code reads the kind from its settings alone; without it the host of Node goes before the worker.
  const settings = kind ? { 'remote.extensionKind': { [extensionId]: [kind] } } : {};

  const log = listener();
  const server = await startServer(await ensureServedVSCode(), {
    token: null,
    smokeTestDriver: true,
    settings,
  });
  const browser = await launchBrowser();
  try {
    // A browser asks before it lets a page at the clipboard.
    const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    const elsewhere = requestsElsewhere(page);
    const ended = new Promise<number>((resolve, reject) => {
      page
        .exposeFunction('codeAutomationLog', (_type: string, parts: unknown[]) => log.hear(parts))
        .catch(reject);
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      page.once('crash', () => reject(new Error('The browser page crashed.')));
      setTimeout(() => reject(new Error(`The tests did not end in ${PATIENCE / 1000} s.`)), PATIENCE).unref();
    });
    const at = (path: string) => `vscode-remote://127.0.0.1:${server.port}${path}`;
    const payload: [string, string][] = [
      ['extensionDevelopmentPath', at(extension)],
      ['extensionTestsPath', at(tests)],
    ];
    await page.goto(workbenchAddress(server, folder, payload));
    const code = await ended;
    if (elsewhere().length === 0) return code;
    console.error(['Pages of the editor asked for other machines:', ...elsewhere()].join('\n'));
    return 1;
  } finally {
    log.printRest();
    await browser.close();
    await server.stop();
  }
}

exitOnSignal();
main().then(
  (code) => process.exit(code === 0 ? 0 : 1),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
