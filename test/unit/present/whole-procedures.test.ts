/** The text for the record of whole procedures is what docs/examples.md shows, whatever carries the note. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../../../scripts/host/paths.ts';
import { document, service } from '../../support/notes.ts';

const page = readFileSync(join(root, 'docs/examples.md'), 'utf8');

/** The texts of the page, by the file of the example. */
const golden = new Map(
  [...page.matchAll(/\(\.\.\/examples\/([^)]+)\)\n\n```\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => [
    file,
    text,
  ]),
);

/** The same note as fences: one of the procedure, and one for each lesion. */
function inFences(yaml: string): string {
  const { lesions, ...procedure } = parse(yaml, { version: '1.1', schema: 'core' }) as {
    lesions: object[];
  };
  const fence = (word: string, data: object) => `\`\`\`${word}\n${stringify(data)}\`\`\`\n`;
  const { cto_note: _, ...sections } = procedure as { cto_note?: number };
  return [
    '# Procedure\n',
    fence('cto-note', sections),
    ...lesions.map((one) => fence('cto-lesion', one)),
  ].join('\n');
}

/** The text for the record of the first lesion, and the summary that is written into the note. */
function told(text: string, languageId: string): { record: string; summary: string } {
  const asked = service();
  const note = document(text, languageId);
  const [first] = asked.lesions(note);
  assert.ok(first);
  const { edits } = asked.summaries(note, first.range.start);
  const lines = (edits[0]?.newText ?? '').split('\n').map((line) => line.trim());
  return { record: asked.plainText(note, first.range.start).text, summary: lines.join('\n') };
}

describe('the record of a whole procedure', () => {
  const examples = readdirSync(join(root, 'examples')).filter((file) => /^0[4-7]-/.test(file));

  it('is on the page for every such example', () => {
    assert.equal(examples.length, 4);
    assert.deepEqual([...golden.keys()], examples);
  });

  for (const file of examples) {
    it(`is that of the page, as YAML and in fences: ${file}`, () => {
      const yaml = readFileSync(join(root, 'examples', file), 'utf8');
      const [asYaml, asFences] = [told(yaml, 'cto-note'), told(inFences(yaml), 'markdown')];
      assert.equal(asYaml.record.trimEnd(), golden.get(file)?.trimEnd());
      assert.equal(asFences.record, asYaml.record);
      // The lines that tell the procedure are written into the note as well.
      const course = asYaml.record
        .split('\n')
        .filter((line) => /^(?:Crossing|Stents|Complications)/.test(line));
      assert.ok(course.length > 1, asYaml.record);
      for (const line of course) {
        assert.ok(asYaml.summary.includes(line), `${line}\n${asYaml.summary}`);
        assert.ok(asFences.summary.includes(line), `${line}\n${asFences.summary}`);
      }
    });
  }
});
