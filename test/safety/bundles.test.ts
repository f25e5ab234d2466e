/** What is shipped can reach no network, and start no program. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { command } from '../cli/command.ts';

/** What reads the files of a call asks for. */
const OF_FILES: readonly string[] = [
  './yaml.cjs',
  'events',
  'node:crypto',
  'node:fs',
  'node:fs/promises',
  'node:os',
  'node:path',
  'node:readline',
  'node:timers/promises',
  'node:worker_threads',
  'readline',
];

/** All that a bundle may ask of its surroundings. */
const MODULES: Record<string, readonly string[]> = {
  'extension.cjs': ['./registry.cjs', './service.cjs', './views.cjs', 'vscode'],
  'extension.web.cjs': ['vscode'],
  'service.cjs': ['./pictures.cjs', './yaml.cjs', 'vscode'],
  'pictures.cjs': [],
  'views.cjs': ['vscode'],
  'registry.cjs': ['./service.cjs', 'vscode'],
  'lesion-view.js': [],
  'yaml.cjs': [],
  'cto-note.cjs': ['node:fs', 'node:path', 'node:util', 'node:v8', 'node:vm'],
  'files.cjs': OF_FILES,
  'audit.cjs': [...OF_FILES, 'node:v8', 'node:zlib'].sort(),
  'export.cjs': [...OF_FILES, 'node:buffer', 'node:stream', 'node:zlib'].sort(),
  'report.cjs': OF_FILES,
  'mcp.cjs': ['./yaml.cjs'],
  'worker.cjs': ['node:fs', 'node:path', 'node:v8', 'node:vm', 'node:worker_threads'],
  'lsp.cjs': ['../l10n/bundle.l10n.de.json', './yaml.cjs', 'fs', 'node:util', 'os', 'path', 'url', 'util'],
};

/** How a program reaches the network, another program, or whoever counts its users. */
const FORBIDDEN: readonly RegExp[] = [
  /["'`](?:node:)?(?:https?|http2|net|tls|dgram|dns|dns\/promises|inspector|child_process|cluster|wasi)["'`]/,
  /\bfetch\s*\(/,
  /\b(?:globalThis|self|window|global)\s*\.\s*fetch\b/,
  /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|BroadcastChannel)\b/,
  /\b(?:sendBeacon|importScripts|serviceWorker|openExternal|asExternalUri)\b/,
  /\b(?:createTelemetryLogger|TelemetryLogger|TelemetryReporter|logUsage|applicationinsights|sentry)\b/i,
  /\b(?:getBuiltinModule|_linkedBinding)\b|process\.binding\b|\bcreateRequire\b/,
  /\beval\s*\(|\bnew Function\b/,
];

/** Hosts of addresses in the bundles: what a person may click on, and names: of the schemas of languages and logs, of sheets, and of the code systems of FHIR. */
const HOSTS = [
  'dicom.nema.org',
  'docs.oasis-open.org',
  'doi.org',
  'github.com',
  'hl7.org',
  'json-schema.org',
  'pmc.ncbi.nlm.nih.gov',
  'pubmed.ncbi.nlm.nih.gov',
  'schemas.microsoft.com',
  'schemas.openxmlformats.org',
  'snomed.info',
  'terminology.hl7.org',
  'unitsofmeasure.org',
];

describe('the bundles', () => {
  let texts: [name: string, text: string][];

  before(async function () {
    this.timeout(120_000);
    const folder = dirname(await command());
    texts = readdirSync(folder)
      .filter((name) => /\.c?js$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  });

  it('are all known here', () => {
    assert.deepEqual(texts.map(([name]) => name).sort(), Object.keys(MODULES).sort());
  });

  it('ask for no module but those that they need', () => {
    for (const [name, text] of texts) {
      const asked = [...text.matchAll(/\b(?:require|import)\(\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`)\s*\)/g)];
      const modules = asked.map((match) => match[1] ?? match[2] ?? match[3] ?? '');
      assert.deepEqual([...new Set(modules)].sort(), MODULES[name], name);
    }
  });

  it('hold nothing that reaches a network, starts a program or counts a user', () => {
    for (const [name, text] of texts) {
      for (const pattern of FORBIDDEN)
        assert.equal(pattern.exec(text)?.[0], undefined, `${name}: ${pattern}`);
    }
  });

  it('name no host but those of the literature', () => {
    const hosts = texts.flatMap(([, text]) =>
      // The name of the SVG language, which an image begins with, is nowhere to go to.
      [
        ...text.replaceAll('http://www.w3.org/2000/svg', '').matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.-]+)/g),
      ].map(([, host]) => host),
    );
    assert.deepEqual([...new Set(hosts)].sort(), HOSTS);
  });

  it('say nothing to the editor by the protocol’s message for counting users', () => {
    for (const [name, text] of texts) assert.doesNotMatch(text, /telemetry\.logEvent\(/, name);
  });

  it('would be found out', () => {
    for (const code of [
      'require("net")',
      "import('node:https')",
      'await fetch("https://example.org")',
      'globalThis.fetch',
      'new XMLHttpRequest',
      'navigator.sendBeacon(x)',
      'vscode.env.openExternal(uri)',
      'vscode.env.createTelemetryLogger(sender)',
      'eval("1")',
      'process.getBuiltinModule("n"+"et")',
    ]) {
      assert.ok(
        FORBIDDEN.some((pattern) => pattern.test(code)),
        code,
      );
    }
  });
});
