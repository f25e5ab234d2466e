import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { problemCodes } from '../../src/problems/codes.ts';
import { CLEAN, changed } from '../support/clean-note.ts';
import { corpus } from '../support/corpus.ts';
import { folderWith, run } from './command.ts';

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region: Region };
}

interface Result {
  ruleId: string;
  level: string;
  message: { text: string };
  locations: Location[];
  relatedLocations?: Location[];
  partialFingerprints: Record<string, string>;
}

interface Log {
  runs: [
    {
      results: Result[];
      tool: { driver: { rules: { id: string; name?: string; helpUri?: string; help?: { text: string } }[] } };
      invocations: { executionSuccessful: boolean }[];
    },
  ];
}

// The schema of SARIF 2.1.0, as it is validated against where results are uploaded. Its draft 4 says nothing that later
// drafts say in another way.
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

/** The log of a call, which is valid. */
async function logOf(args: readonly string[], call: Parameters<typeof run>[1]) {
  const { code, stdout, stderr } = await run(['check', ...args, '--format', 'sarif'], call);
  const log = JSON.parse(stdout) as Log;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3)));
  const [{ results, tool, invocations }] = log.runs;
  return {
    code,
    stderr,
    stdout,
    results,
    rules: tool.driver.rules,
    isWhole: invocations[0]?.executionSuccessful,
  };
}

const SLIPS = changed(['vessel: LAD', 'vessel: LADD'], ['[symptom_relief]', '[survival]']);
const fingerprints = (results: readonly Result[]) =>
  results.map(({ partialFingerprints }) => partialFingerprints['ctoNote/v1']);

describe('check --format sarif', () => {
  it('has a result for each problem, with its place and its rule', async () => {
    const cwd = folderWith({ 'notes/a b.cto.yaml': SLIPS, 'notes/clean.cto.yaml': CLEAN });
    const { code, stderr, results, rules, isWhole } = await logOf(['notes'], { cwd });
    assert.deepEqual([code, stderr, isWhole], [1, '', true]);
    assert.deepEqual(
      results.map(({ ruleId, level, locations }) => {
        const [{ physicalLocation } = assert.fail('no place')] = locations;
        const { artifactLocation, region } = physicalLocation;
        return [ruleId, level, artifactLocation, region];
      }),
      [
        [
          'goal-not-shown',
          'warning',
          { uri: 'notes/a%20b.cto.yaml', uriBaseId: '%SRCROOT%' },
          { startLine: 8, startColumn: 11, endLine: 8, endColumn: 19 },
        ],
        [
          'unknown-value',
          'error',
          { uri: 'notes/a%20b.cto.yaml', uriBaseId: '%SRCROOT%' },
          { startLine: 20, startColumn: 13, endLine: 20, endColumn: 17 },
        ],
      ],
    );
    assert.match(results[1]?.message.text ?? '', /^`LADD` is not a valid `vessel`\./);
    assert.deepEqual(
      rules.map(({ id }) => id),
      problemCodes,
    );
    for (const { id, name, help } of rules) {
      assert.ok((help?.text.length ?? 0) > 60, id);
      // The format wants a name only where it says more than the id (rule SARIF1001 of its validator).
      assert.notEqual(name, id);
    }
  });

  it('has no result for a clean note', async () => {
    const cwd = folderWith({ 'clean.cto.yaml': CLEAN });
    const { code, results } = await logOf(['clean.cto.yaml'], { cwd });
    assert.deepEqual([code, results], [0, []]);
  });

  it('says so where a file cannot be read', async () => {
    const cwd = folderWith({ 'a.cto.yaml': SLIPS });
    const { code, results, isWhole } = await logOf(['a.cto.yaml', 'gone.cto.yaml'], { cwd });
    assert.deepEqual([code, results.length, isWhole], [2, 2, false]);
  });

  it('keeps the fingerprint of a problem when lines are moved and when other values change', async () => {
    const two = SLIPS.replace(
      /(?<=\n)( {2}- id: )A([\s\S]*)$/,
      (part, id) => `${part}${part.replace(`${id}A`, `${id}B`)}`,
    );
    const moved = `# A comment\n\n${two.replace('length_mm', '# another\n    length_mm').replace('LADD', 'LADDD')}`;
    const cwd = folderWith({ 'a.cto.yaml': two, 'b.cto.yaml': moved });
    const [before, after] = [await logOf(['a.cto.yaml'], { cwd }), await logOf(['b.cto.yaml'], { cwd })];
    assert.equal(before.results.length, 3);
    assert.notEqual(
      before.results[1]?.locations[0]?.physicalLocation.region.startLine,
      after.results[1]?.locations[0]?.physicalLocation.region.startLine,
    );
    assert.deepEqual(fingerprints(after.results), fingerprints(before.results));
    assert.equal(new Set(fingerprints(before.results)).size, 3);
  });

  it('names files from the folder of the call, however they were named, and no folder of the machine', async () => {
    const cwd = folderWith({ 'in/ü#.cto.yaml': SLIPS, 'other/x.txt': '' });
    const uris = async (name: string, folder = cwd) =>
      (await logOf([name], { cwd: folder })).results.map(
        ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
      );
    const expected = Array(2).fill('in/%C3%BC%23.cto.yaml');
    assert.deepEqual(await uris('./in//ü#.cto.yaml'), expected);
    assert.deepEqual(await uris(join(cwd, 'in/ü#.cto.yaml')), expected);
    assert.deepEqual(
      await uris('../in/ü#.cto.yaml', join(cwd, 'other')),
      Array(2).fill('../in/%C3%BC%23.cto.yaml'),
    );
  });

  it('makes no link and no hidden character of the words of a note', async () => {
    const cwd = folderWith({
      'a.cto.yaml': changed(['vessel: LAD', 'vessel: "[x](https://example.org)\\u202E\\e[31m"']),
    });
    const { stdout, results } = await logOf(['a.cto.yaml'], { cwd });
    assert.match(results[0]?.message.text ?? '', /\[x\] \(https/);
    assert.doesNotMatch(stdout, /[^\P{Cc}\n]|\u202e/u);
  });

  it('is valid for all examples, fixtures and problem pages, with other places of a problem', async () => {
    const files = corpus().map(({ from, name, text }): [string, string] => [`${from}/${name}`, text]);
    const { results } = await logOf(['.'], { cwd: folderWith(Object.fromEntries(files)) });
    assert.ok(results.length > 300, `${results.length} results`);
    assert.ok(results.some(({ relatedLocations }) => relatedLocations));
    for (const { locations, relatedLocations = [] } of results)
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
        assert.ok(endLine > startLine || (endLine === startLine && endColumn >= startColumn));
      }
  });
});

describe('check --format github', () => {
  it('has a command for each problem', async () => {
    const cwd = folderWith({ 'n/a.cto.yaml': SLIPS });
    const { code, stdout } = await run(['check', './n', '--format', 'github'], { cwd });
    assert.equal(code, 1);
    const [first, second, ...rest] = stdout.split('\n');
    assert.deepEqual(rest, ['']);
    assert.match(
      first ?? '',
      /^::warning title=goal-not-shown,file=n\/a\.cto\.yaml,line=8,endLine=8,col=11,endColumn=19::CTO PCI/,
    );
    assert.match(
      second ?? '',
      /^::error title=unknown-value,file=n\/a\.cto\.yaml,line=20,.*::`LADD` is not a/,
    );
  });

  it('lets no word of a note or of a name begin a command', async () => {
    const cwd = folderWith({
      'a,b:c%.cto.yaml': changed(['vessel: LAD', 'vessel: "100%\\n::stop-commands::x\\r"']),
    });
    const { stdout } = await run(['check', '.', '--format', 'github'], { cwd });
    for (const line of stdout.trimEnd().split('\n'))
      assert.match(line, /^::(?:error|warning|notice) title=[\w-]+,file=a%2Cb%3Ac%25\.cto\.yaml,line=\d+,/);
    assert.match(stdout, /100%25/);
  });

  it('says nothing of a clean note', async () => {
    const cwd = folderWith({ 'clean.cto.yaml': CLEAN });
    const outcome = await run(['check', 'clean.cto.yaml', '--format', 'github'], { cwd });
    assert.deepEqual(outcome, { code: 0, stdout: '', stderr: '' });
  });

  it('belongs to check, as sarif does', async () => {
    const cwd = folderWith({ 'clean.cto.yaml': CLEAN });
    for (const [command, format, takes] of [
      ['score', 'sarif', 'text or json'],
      ['summary', 'github', 'text or json'],
      ['check', 'xml', 'text, json, sarif or github'],
    ] as const) {
      const { code, stderr } = await run([command, 'clean.cto.yaml', '--format', format], { cwd });
      assert.deepEqual([code, stderr], [2, `cto-note: --format takes ${takes}, not ${format}.\n`]);
    }
  });
});
