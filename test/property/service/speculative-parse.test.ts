/** A plain text with a mark in it says what the YAML library says of it, and the mark is found where it finds it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CARET_MARKER,
  parsePlainWithMarker,
  parseYamlWithMarker,
} from '../../../src/service/completion/speculative-parse.ts';
import { parsePlainYaml } from '../../../src/yaml/plain-reader.ts';
import { textsIn } from '../../support/corpus.ts';

const samples = textsIn(['examples', 'test/fixtures/mistakes'], '.yaml').filter((text) =>
  parsePlainYaml(text),
);
/** What is written at a caret, with `@` for the mark; some of it makes the mark something else. */
const written = [
  '@',
  '@:',
  '@: 0',
  '- @',
  '- @:',
  '[@]',
  '[a, @ , b]',
  '"@"',
  'a@',
  '@ a',
  '|\n            @',
  '',
];
/** The line of the caret, with a place for what is written. */
const lines: readonly ((line: string, indent: number, sign: string) => string)[] = [
  (line, _, sign) => line.replace(/: .*/, `: ${sign}`),
  (line, _, sign) => line.replace(/: /, `: ${sign}`),
  (line, _, sign) => `${line}\n${line.replace(/\S.*/, sign)}`,
  (line, indent, sign) => `${line}\n${' '.repeat(indent)}${sign}`,
  (line, indent, sign) => `${line.replace(/:.*/, ':')}\n${' '.repeat(indent)}${sign}`,
  (line, _, sign) => line.replace(/\w+(?=:)/, sign),
  (line, _, sign) => line + sign,
  (line, _, sign) => line.replace(/\w+(?=[,\]])/, sign),
];

describe('a mark in a plain text', () => {
  it('is found where the YAML library finds it', () => {
    const runs = Number(process.env.RUNS ?? 3000);
    let plain = 0;
    let found = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(),
        fc.constantFrom(...lines),
        fc.nat({ max: 8 }),
        fc.constantFrom(...written),
        (sample, where, change, indent, sign) => {
          const all = sample.split('\n');
          const at = where % all.length;
          const text = all
            .with(at, change(all[at] ?? '', indent, sign.replace('@', CARET_MARKER)))
            .join('\n');
          const read = parsePlainYaml(text);
          if (!read) return;
          plain += 1;
          const [ours, theirs] = [parsePlainWithMarker(text, read), parseYamlWithMarker(text)];
          assert.deepEqual(ours.mark(), theirs.mark(), text);
          assert.equal(ours.said(), theirs.said(), text);
          assert.equal(ours.errors(), theirs.errors(), text);
          if (ours.mark()) found += 1;
        },
      ),
      { numRuns: runs },
    );
    assert.ok(plain > runs / 10 && found > runs / 20, `${plain} texts were plain, and ${found} had a mark`);
  });
});
