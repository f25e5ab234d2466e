/** Ranges, which a note writes with a hyphen and prose with a dash. */
import assert from 'node:assert/strict';
import { percentText } from '../../../src/present/wording.ts';
import { progressMace } from '../../../src/score/scores/progress-mace.ts';
import { createLocalizer, toEnglish } from '../../../src/text/message.ts';
import { document, service } from '../../support/notes.ts';

const SECTIONS = `patient:
  id: 12-34
  lvef_percent: 45-60
indication:
  angina_ccs: 2-3
  symptom_duration: 6-8 weeks
procedure:
  date: 2026-07
  contrast_ml: 150-200
  detail: 3-4 wires were torn`;

const NOTE = `cto_note: 1
${SECTIONS}
lesions:
  - id: A
    vessel: LAD
    length_mm: 15-25
    outcome:
      ffr: 0.91-0.95
follow_up:
  - days: 30
    lvef_percent: 50-55
`;

describe('a range', () => {
  it('has a dash in the record, where it is no name, no date and no text of the author', () => {
    const { text } = service().plainText(document(NOTE), { line: 0, character: 0 });
    for (const part of [
      'patient 12-34',
      '2026-07',
      'LVEF 45–60 %',
      'CCS 2–3',
      'Symptoms for: 6–8 weeks',
      'contrast 150–200 mL',
      '3-4 wires were torn',
      'length 15–25 mm',
      'FFR after: 0.91–0.95',
      'after 30 days: LVEF 50–55 %',
    ])
      assert.ok(text.includes(part), `${part}\n${text}`);
  });

  it('has a dash in the table of the note', () => {
    const fence = ['```cto-note', SECTIONS, '```', ''].join('\n');
    const [card] = service().previewCards(document(fence, 'markdown'));
    const [part] = card?.parts ?? [];
    assert.ok(part && 'markdown' in part);
    for (const said of [
      '**12-34**',
      '**45–60** %',
      '**2–3**',
      '**6–8 weeks**',
      '**150–200** mL',
      '3-4 wires',
    ])
      assert.ok(part.markdown.includes(said), `${said}\n${part.markdown}`);
  });

  it('has a dash in the hover of its key', () => {
    const lines = NOTE.split('\n');
    const line = lines.findIndex((one) => one.includes('length_mm'));
    const hover = service().hover(document(NOTE), { line, character: 6 });
    assert.match(JSON.stringify(hover), /Here: 15–25 mm\./);
  });

  it('of a published figure has as many decimals at both ends', () => {
    const figure = progressMace.groups.find(({ from }) => from === 2)?.figure;
    assert.ok(figure);
    assert.equal(toEnglish(percentText(figure)), '1.1–2.0 %');
    assert.equal(createLocalizer({ en: 'de' })(percentText(figure)), '1,1–2,0 %');
  });
});
