import assert from 'node:assert/strict';
import { changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { problems } from '../../support/notes.ts';

describe('silence', () => {
  const late: [string, string] = ['air_kerma_gy: 2', 'air_kerma_gy: 6'];
  it('on the line of the problem', () =>
    expectNone(
      changed(['air_kerma_gy: 2', 'air_kerma_gy: 6 # cto-ignore air-kerma-high: skin seen on day 30']),
    ));
  it('on the line above', () =>
    expectNone(
      changed(['  air_kerma_gy: 2', '  # cto-ignore air-kerma-high: skin seen on day 30\n  air_kerma_gy: 6']),
    ));
  it('reaches no further than its line', () =>
    assert.equal(
      problems(changed(late, ['  contrast_ml', '  # cto-ignore air-kerma-high: far away\n  contrast_ml']))
        .length,
      1,
    ));
  it('of one code leaves the others', () =>
    assert.equal(
      problems(changed(['air_kerma_gy: 2', 'air_kerma_gy: 6 # cto-ignore contrast-high: wrong one'])).length,
      1,
    ));
  it('without a reason is a problem', () =>
    void expectOne(
      'ignore-without-reason',
      changed(['air_kerma_gy: 2', 'air_kerma_gy: 6 <|# cto-ignore air-kerma-high|>']),
    ));
  it('of an unknown code is a problem', () =>
    void expectOne('ignore-unknown-code', changed(['id: P-1', 'id: P-1 <|# cto-ignore no-such: reason|>'])));
  it('cannot hide an error', () =>
    assert.deepEqual(
      problems(changed(['vessel: LAD', 'vessel: LDA # cto-ignore unknown-value: no'])).map(
        (problem) => problem.split(' ')[0],
      ),
      ['unknown-value', 'ignore-unknown-code'],
    ));
  it('within a value is none', () =>
    void expectOne(
      'air-kerma-high',
      changed([
        'air_kerma_gy: 2',
        'air_kerma_gy: <|6|>\n  x_note: "# cto-ignore air-kerma-high: no comment"',
      ]),
    ));

  const summary = (comment: string) =>
    `\`\`\`cto-lesion\nid: A\nvessel: LAD\n\`\`\`\n${comment}<!-- cto-summary A -->\nold\n<!-- /cto-summary -->\n`;
  const codes = (text: string) => problems(text, 'markdown').map((problem) => problem.split(' ')[0]);
  it('of a summary in Markdown stands above its marker, as a comment of HTML', () => {
    assert.ok(codes(summary('')).includes('summary-stale'));
    const silenced = codes(summary('<!-- cto-ignore summary-stale: signed -->\n'));
    assert.equal(silenced.includes('summary-stale'), false);
    assert.equal(silenced.includes('ignore-without-reason'), false);
  });
  it('of a summary without a reason, or of another code, is a problem', () => {
    assert.ok(codes(summary('<!-- cto-ignore summary-stale -->\n')).includes('ignore-without-reason'));
    assert.ok(codes(summary('<!-- cto-ignore no-such: so -->\n')).includes('ignore-unknown-code'));
  });
  it('of a summary elsewhere in Markdown is prose', () => {
    const apart = codes(summary('<!-- cto-ignore summary-stale: signed -->\n\n'));
    assert.ok(apart.includes('summary-stale'));
  });
});
