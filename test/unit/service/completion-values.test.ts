import assert from 'node:assert/strict';
import { accepted, entry, labels } from '../../support/completions.ts';

const LESION = 'cto_note: 1\nlesions:\n  - id: A\n';

describe('values', () => {
  it('are those of the key, each with what it means', () => {
    const at = `${LESION}    stump: <|>\n`;
    assert.deepEqual(labels(at), ['tapered', 'blunt', 'invisible', 'unknown']);
    assert.equal(entry(at, 'blunt').labelDetails?.description, 'No taper');
    assert.match(JSON.stringify(entry(at, 'blunt').documentation), /\*\*Stump\*\*/);
    assert.deepEqual(labels(`${LESION}    cap_ambiguity: <|>\n`), ['yes', 'no', 'unknown']);
    assert.deepEqual(labels(`${LESION}    length_mm: <|>\n`), ['unknown']);
    assert.deepEqual(labels(`${LESION}    vessel: LC<|>\n`).slice(7, 10), ['OM1', 'OM2', 'OM3']);
  });

  it('of a long list are each told by themselves', () => {
    for (const at of ['- <|>', '- kind: <|>']) {
      const { documentation } = entry(`${LESION}complications:\n  ${at}\n`, 'no_reflow');
      const told = JSON.stringify(documentation);
      assert.match(told, /`no_reflow`: [A-Z]/);
      assert.doesNotMatch(told, /`tamponade`/);
    }
    const vessel = entry(`${LESION}    vessel: <|>\n`, 'LCx').documentation;
    assert.match(JSON.stringify(vessel), /PROGRESS-CTO/, 'what a score reads keeps what it counts for');
  });

  it('take the place of what is written, quotes and all', () => {
    for (const typed of [
      '<|>',
      'bl<|>',
      'ta<|>pered',
      '<|>not seen',
      '"ta<|>pered"',
      '"not, se<|>en"',
      '"ta<|>',
    ]) {
      assert.equal(accepted(`${LESION}    stump: ${typed}\n`, 'blunt'), `${LESION}    stump: blunt\n`);
    }
    assert.equal(entry(`${LESION}    stump: "ta<|>"\n`, 'tapered').filterText, '"tapered');
    assert.equal(accepted(`${LESION}    stump:<|>\n`, 'blunt'), `${LESION}    stump: blunt\n`);
    assert.equal(accepted(`${LESION}    stump: b<|> # a\n`, 'blunt'), `${LESION}    stump: blunt # a\n`);
  });

  it('of a list are those that it lacks, in brackets and line by line', () => {
    const [symptoms, rest] = [
      'indication:\n  symptoms: ',
      ['dyspnoea', 'fatigue', 'palpitations', 'syncope', 'other', 'none'],
    ];
    assert.deepEqual(labels(`${symptoms}[angina, <|>]`), rest);
    assert.deepEqual(labels(`${symptoms}[angina,<|>`), rest);
    assert.deepEqual(labels(`${symptoms}\n    - angina\n    - <|>\n`), rest);
    assert.deepEqual(labels(`${symptoms}\n    - angina\n    <|>\n`), rest);
    assert.equal(accepted(`${symptoms}[angina,<|>]`, 'none'), `${symptoms}[angina, none]`);
    assert.equal(accepted(`${symptoms}[an<|>gina, none]`, 'fatigue'), `${symptoms}[fatigue, none]`);
    assert.equal(accepted(`${symptoms}<|>`, 'none'), `${symptoms}[none]`);
    assert.equal(accepted(`${symptoms}\n  - angina\n  <|>\n`, 'none'), `${symptoms}\n  - angina\n  - none\n`);
    assert.equal(accepted(`${symptoms}\n    -<|>\n`, 'none'), `${symptoms}\n    - none\n`);
  });

  it('that stand in the note already are taken from it, and none is made up', () => {
    const dated = 'procedure:\n  date: 2026-03-04\nconsent:\n  date: <|>\n';
    assert.deepEqual(labels(dated), ['2026-03-04']);
    assert.equal(entry(dated, '2026-03-04').labelDetails?.description, 'Date of procedure');
    assert.deepEqual(labels('procedure:\n  date: <|>\n  contrast_ml: 9\n'), []);
    assert.deepEqual(labels('procedure:\n  contrast_ml: <|>\n'), ['unknown']);
    assert.deepEqual(labels('procedure:\n  air_kerma_gy: <|>\n'), []);
    assert.deepEqual(labels('procedure:\n  date: 2026-03-<|>04\n'), []);
    const crossing = `${LESION}    crossing:\n      strategies: [adr, retrograde_wire]\n      successful: <|>\n`;
    assert.deepEqual(labels(crossing), [
      ...['adr', 'retrograde_wire', 'awe', 'retrograde_dissection', 'none'],
      ...['antegrade', 'retrograde'],
    ]);
    assert.deepEqual(labels(`${LESION}  - id: <|>\n`), ['B']);
  });

  it('are offered once more only where a list may say them again, and last there', () => {
    assert.deepEqual(labels('indication:\n  symptoms: [fatigue, <|>]\n'), [
      ...['angina', 'dyspnoea', 'palpitations', 'syncope', 'other', 'none'],
    ]);
    assert.deepEqual(labels(`${LESION}    crossing:\n      strategies: [awe, adr, <|>]\n`), [
      ...['retrograde_wire', 'retrograde_dissection', 'antegrade', 'retrograde'],
      ...['awe', 'adr'],
    ]);
  });

  it('are offered automatically where one begins, and nowhere else', () => {
    const at = (source: string) => labels(source, { sign: ' ' }).length > 0;
    assert.ok(
      at(`${LESION}    stump: <|>\n`) && at('complications: [mi, <|>]') && at('complications:\n  - <|>'),
    );
    for (const none of [
      '  <|>',
      'complications: <|>',
      'patient: <|>',
      '# a <|>',
      'procedure:\n  access: [a <|>]',
    ]) {
      assert.ok(!at(none), none);
    }
    assert.deepEqual(labels('> <|>', { sign: ' ', languageId: 'markdown' }), []);
  });

  it('of a comment that silences are the codes of its line, then all that can be silenced', () => {
    const note = `${LESION}    vessel: LAD\n    occlusion_months: 2 # cto-ignore <|>\n`;
    const codes = labels(note);
    assert.equal(codes[0], 'not-a-cto');
    assert.ok(codes.includes('consent-missing') && !codes.includes('unknown-key'));
    assert.ok(!codes.includes('ignore-without-reason'));
    assert.ok(accepted(note, 'not-a-cto').endsWith('# cto-ignore not-a-cto: \n'));
    const above = `${LESION}    vessel: LAD\n    # cto-ignore not<|>-me: why\n    occlusion_months: 2\n`;
    assert.match(accepted(above, 'not-a-cto'), /# cto-ignore not-a-cto: why\n/);
    assert.equal(labels(above)[0], 'not-a-cto');
  });
});
