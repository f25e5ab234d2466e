/**
 * What VS Code calls inside its extension host. The runner bundles this module first and every `*.test.ts` after
 * it, so the test functions exist before the tests are read.
 */
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import type { Counts } from '../../../scripts/host/counts.ts';
import { askedByExtension, confine } from './confined.ts';
import { print } from './results.ts';

interface Runner {
  on(event: 'pass' | 'pending', listener: (test: Mocha.Test) => void): void;
  on(event: 'fail', listener: (test: Mocha.Runnable, error: unknown) => void): void;
}

// Mocha's build for browsers leaves its class here. It asks nothing of Node, so a web worker runs it as well.
const { Mocha: Suite } = globalThis as unknown as { Mocha: typeof import('mocha') };

const results: Counts = { passed: 0, failed: 0, skipped: 0 };

function report(runner: Runner): void {
  runner.on('pass', (test) => {
    results.passed += 1;
    print(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', (test) => {
    results.skipped += 1;
    print(`  - ${test.fullTitle()}`);
  });
  runner.on('fail', (test, error) => {
    results.failed += 1;
    print(
      `  ✗ ${test.fullTitle()}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  });
}

const mocha = new Suite({ timeout: 90_000, reporter: report as unknown as Mocha.ReporterConstructor });
mocha.suite.emit('pre-require', globalThis, null, mocha);

/** Runs every test and leaves the counts beside the workspace; a rejection turns the run red. */
export async function run(): Promise<void> {
  confine();
  await new Promise<void>((resolve) => mocha.run(() => resolve()));
  for (const asked of askedByExtension()) {
    results.failed += 1;
    print(`  ✗ the extension asked for a network: ${asked}`);
  }
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests need a workspace folder.');
  const file = vscode.Uri.joinPath(folder.uri, '..', 'results.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(results)));
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
  if (results.passed === 0) throw new Error('No test ran.');
}
