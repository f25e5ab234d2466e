import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CLEAN } from '../support/clean-note.ts';
import type { Change } from '../support/lsp-client.ts';
import { serve, stopAll } from './served.ts';
import { change, changedText, foundIn, inShort } from './texts.ts';

const URI = 'file:///notes/a.cto.yaml';
const CRLF = CLEAN.replaceAll('\n', '\r\n');
const LINES = CLEAN.split('\n').length;

/** Each a text and notifications, each of one or more changes. */
const EDITS: [what: string, text: string, notifications: Change[][]][] = [
  ['a letter typed', CLEAN, [[change([19, 15], [19, 15], 'X')]]],
  ['a letter typed into lines that end with CRLF', CRLF, [[change([19, 15], [19, 15], 'X')]]],
  [
    'a CRLF joined and broken again',
    CRLF,
    [[change([19, 15], [20, 0], '')], [change([19, 15], [19, 15], '\r\n')]],
  ],
  ['a line taken out of CRLF', CRLF, [[change([19, 0], [20, 0], '')]]],
  [
    'a line behind an emoji',
    CLEAN,
    [[change([2, 9], [2, 9], ' # 🫀é'), change([2, 13], [2, 14], ' x')], [change([3, 13], [3, 15], '999')]],
  ],
  [
    'an emoji taken out',
    CLEAN.replace('id: P-1', 'id: P-1 # 🫀'),
    [[change([2, 12], [2, 14], '')], [change([19, 12], [19, 15], 'LADD')]],
  ],
  ['half of an emoji taken out', CLEAN.replace('id: P-1', 'id: P-1 # 🫀'), [[change([2, 12], [2, 13], '')]]],
  [
    'text at the very end',
    CLEAN,
    [
      [change([LINES - 1, 0], [LINES - 1, 0], 'nonsense: 1')],
      [change([LINES - 1, 11], [LINES - 1, 11], '\n')],
    ],
  ],
  ['a place behind the end', CLEAN, [[change([9999, 7], [9999, 9], 'nonsense: 1\n')]]],
  ['a place behind the end of a line', CLEAN, [[change([19, 999], [19, 999], 'D')]]],
  [
    'several changes in one notification, each in what the last one left',
    CLEAN,
    [
      [
        change([0, 0], [0, 0], '# one\n# two\n'),
        change([21, 12], [21, 15], 'LADD'),
        change([0, 0], [2, 0], ''),
      ],
    ],
  ],
  ['a whole text and a change behind it', 'x: 1\n', [[{ text: CLEAN }, change([19, 12], [19, 15], 'LADD')]]],
  [
    'all of it taken away and put back',
    CLEAN,
    [[change([0, 0], [LINES, 0], '')], [change([0, 0], [0, 0], CLEAN)]],
  ],
];

describe('incremental changes', () => {
  afterEach(stopAll);

  for (const [what, text, notifications] of EDITS) {
    it(`are followed: ${what}`, async () => {
      const client = await serve();
      let now = text;
      let version = 1;
      assert.deepEqual(inShort(await client.open(URI, 'cto-note', text)), foundIn(text));
      for (const changes of notifications) {
        now = changedText(now, changes);
        version += 1;
        assert.deepEqual(inShort(await client.edit(URI, version, changes)), foundIn(now));
      }
    });
  }

  it('may come a thousand in a burst: the last state is said, and little before it', async function () {
    this.timeout(60_000);
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    const before = client.published.length;
    const length = (n: number) => String(10 + (n % 90));
    const edits = Array.from({ length: 1000 }, (_, n) => change([22, 15], [22, 17], length(n)));
    edits.push(change([19, 12], [19, 15], 'LADD'));
    const waits = edits.map((edit, n) => client.edit(URI, n + 2, [edit]));
    const last = await (waits.at(-1) as Promise<unknown> as ReturnType<typeof client.edit>);
    const text = changedText(CLEAN, edits);
    assert.deepEqual(inShort(last), foundIn(text));
    const published = client.published.slice(before);
    assert.equal(published.at(-1)?.version, 1002);
    assert.ok(published.length <= 40, `${published.length} times`);
    const versions = published.map(({ version = 0 }) => version);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
  });

  it('may come ten thousand in a burst, and nothing of them is kept', async function () {
    if (process.platform !== 'linux') this.skip();
    this.timeout(300_000);
    const client = await serve();
    const held = () =>
      Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${client.process.pid}/status`, 'utf8'))?.[1]);
    await client.open(URI, 'cto-note', CLEAN);
    let version = 1;
    const burst = async (count: number) => {
      for (let n = 0; n < count; n += 1) {
        version += 1;
        const contentChanges = [change([22, 15], [22, 17], String(10 + (n % 90)))];
        client.notify('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges });
      }
      version += 1;
      return await client.edit(URI, version, [change([22, 15], [22, 17], '25')]);
    };
    assert.deepEqual(await burst(2000), []);
    const before = held();
    assert.deepEqual(await burst(10_000), []);
    assert.ok(held() < before * 1.5, `${before} KB before, ${held()} KB after`);
  });

  it('for a version that is past leave what is known as the editor has it', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    await client.edit(URI, 7, [change([19, 12], [19, 15], 'LADD')]);
    const stale = change([19, 12], [19, 16], 'LAD');
    // Changes follow one another on the wire: the last one is what the editor shows, whatever it calls it.
    assert.deepEqual(await client.edit(URI, 3, [stale]), []);
    assert.deepEqual((await client.edit(URI, 8, [change([19, 12], [19, 15], 'LADD')])).length, 1);
  });

  it('of one note do not touch another', async () => {
    const client = await serve();
    const other = 'file:///notes/b.cto.yaml';
    await client.open(URI, 'cto-note', CLEAN);
    await client.open(other, 'cto-note', CLEAN);
    assert.equal((await client.edit(other, 2, [change([19, 12], [19, 15], 'LADD')])).length, 1);
    assert.deepEqual(await client.edit(URI, 2, [change([0, 0], [0, 0], '# one\n')]), []);
  });

  it('of a note that was closed and opened again start anew', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    client.close(URI);
    // What is said of the closing is over.
    await client.request('textDocument/codeLens', { textDocument: { uri: URI } });
    const text = CLEAN.replace('LAD', 'LADD');
    assert.deepEqual(inShort(await client.open(URI, 'cto-note', text)), foundIn(text));
  });

  it('of a note that is not open, or without sense, leave the server working', async () => {
    const client = await serve();
    const contentChanges = [change([0, 0], [0, 0], 'x')];
    for (const params of [
      { textDocument: { uri: 'file:///nowhere', version: 2 }, contentChanges },
      { textDocument: { uri: URI, version: 2 } },
      { textDocument: { uri: URI, version: null }, contentChanges: [{ range: 3, text: null }] },
      null,
    ])
      client.notify('textDocument/didChange', params);
    assert.deepEqual(await client.open(URI, 'cto-note', CLEAN), []);
  });
});
