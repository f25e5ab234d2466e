import assert from 'node:assert/strict';
import { document, service } from '../../support/notes.ts';

const silenced = (text: string, languageId?: string) =>
  service()
    .silenced(document(text, languageId))
    .map(
      ({ code, reason, range: { start, end } }) =>
        `${start.line}:${start.character}-${end.character} ${code}: ${reason}`,
    );

describe('what comments silence', () => {
  it('is told with its reasons, in the order of the text', () => {
    const text = `cto_note: 1
procedure:
  air_kerma_gy: 6 # cto-ignore air-kerma-high: skin seen on day 30
lesions:
  # cto-ignore score-incomplete
  - id: A
    vessel: LAD
`;
    assert.deepEqual(silenced(text), [
      '2:18-66 air-kerma-high: skin seen on day 30',
      '4:2-31 score-incomplete: ',
    ]);
  });

  it('is told in Markdown too, of fences and of summaries', () => {
    const text = `\`\`\`cto-lesion
id: A
vessel: LAD
\`\`\`
<!-- cto-ignore summary-stale: signed -->
<!-- cto-summary A -->
old
<!-- /cto-summary -->

> \`\`\`cto-lesion
> # cto-ignore score-incomplete: seen elsewhere
> id: B
> vessel: RCA
> \`\`\`
`;
    assert.deepEqual(silenced(text, 'markdown'), [
      '4:0-41 summary-stale: signed',
      '10:2-47 score-incomplete: seen elsewhere',
    ]);
  });

  it('is nothing where nothing is', () => {
    assert.deepEqual(silenced('cto_note: 1\n# a comment\n'), []);
    assert.deepEqual(silenced('# Prose\n\n<!-- cto-ignore summary-stale: so -->\n', 'markdown'), []);
  });
});
