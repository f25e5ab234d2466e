/**
 * What is kept of each lesion is of one hidden class, as V8 calls the shape of an object: else each look at it would be
 * a miss of the engine's caches, and an edit in a long note would take twice as long.
 */
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { createNoteReader } from '../../../src/note/note.ts';
import { type Carrier, computeLayout } from '../../../src/segments/layout.ts';
import { rows, withLesions } from '../../support/clean-note.ts';

setFlagsFromString('--allow-natives-syntax');
const haveSameMap = runInThisContext('(a, b) => %HaveSameMap(a, b)') as (a: object, b: object) => boolean;
const isFast = runInThisContext('(a) => %HasFastProperties(a)') as (a: object) => boolean;

const lesion = (i: number) => `id: L${i}\nvessel: LAD\n`;
const texts: Record<Carrier, string> = {
  yaml: withLesions(rows(20, (i) => `  - ${lesion(i).replace('\n', '\n    ')}`)),
  markdown: rows(20, (i) => `Seen.\n\n\`\`\`cto-lesion\n${lesion(i)}\`\`\`\n`),
};

describe('of one hidden class', () => {
  for (const [carrier, text] of Object.entries(texts)) {
    const layout = computeLayout(text, carrier as Carrier);
    const [note] = createNoteReader()(layout);
    const placed = note?.segments ?? [];
    const parsed = placed.map((segment) => segment.parsed);
    const kept: Record<string, readonly object[]> = {
      chunks: layout.chunks.map(({ chunk }) => chunk),
      'placed chunks': layout.chunks,
      segments: parsed.map(({ segment }) => segment),
      'embedded regions': layout.notes.flat(),
      'parsed segments': parsed,
      'parsed YAML': parsed.map(({ yaml }) => yaml),
      'parsed lesions': parsed.flatMap(({ lesions }) => lesions),
      'placed segments': placed,
      'lesion entries': note?.lesions ?? [],
    };
    for (const [what, objects] of Object.entries(kept)) {
      it(`are the ${what} of ${carrier}`, () => {
        const [first] = objects;
        assert.ok(first && objects.length >= 20);
        assert.equal(objects.filter((one) => isFast(one) && haveSameMap(first, one)).length, objects.length);
      });
    }
  }
});
