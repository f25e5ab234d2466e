/** A verdict that flow and residual stenosis do not decide is the operator's own, and is printed as that. */
import assert from 'node:assert/strict';
import { changed } from '../../support/clean-note.ts';
import { document, service } from '../../support/notes.ts';

const OUTCOME = '      timi_flow: 3\n      residual_stenosis_percent: 10\n      technical_success: yes\n';
const withOutcome = (...lines: string[]) =>
  changed([OUTCOME, lines.map((line) => `      ${line}\n`).join('')]);
const AT_LESION = { line: 18, character: 5 };

const summary = (text: string) => service().summaries(document(text), 'all').edits[0]?.newText ?? '';
const hover = (text: string) => {
  const contents = service().hover(document(text), AT_LESION)?.contents;
  return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
};

const NOTES: [text: string, said: string][] = [
  [
    withOutcome('technical_success: yes'),
    "yes, the operator's own verdict, unchecked: TIMI flow and residual stenosis are not recorded",
  ],
  [
    withOutcome('timi_flow: 3', 'technical_success: yes'),
    "yes, the operator's own verdict, unchecked: residual stenosis is not recorded",
  ],
  [
    withOutcome('residual_stenosis_percent: 10', 'technical_success: no'),
    "no, the operator's own verdict, unchecked: TIMI flow is not recorded",
  ],
  [withOutcome('timi_flow: 3'), 'cannot be told: residual stenosis is not recorded'],
  [withOutcome('timi_flow: 2', 'technical_success: no'), 'no: TIMI 2 flow, not 3'],
];

describe('the operator’s own verdict', () => {
  for (const [text, said] of NOTES) {
    it(`is printed as that: ${said}`, () => {
      const limit = ' (success is TIMI 3 flow with residual stenosis below 50 %)';
      assert.ok(
        summary(text).includes(`Technical success of this procedure: ${said}${limit}.`),
        summary(text),
      );
      assert.ok(hover(text).includes(`**Technical success**, lesion A: ${said}${limit}`), hover(text));
      const page = service().explain(document(text), AT_LESION) ?? '';
      assert.ok(page.includes(`**Technical success** of this procedure: ${said}${limit}`), page);
    });
  }
});
