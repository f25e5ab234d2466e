import assert from 'node:assert/strict';
import { keyHover } from '../../../src/present/key-hover.ts';
import { pathOfKey } from '../../../src/score/engine/facts.ts';
import { defaultSettings, type Settings } from '../../../src/score/engine/settings.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { toEnglish } from '../../../src/text/message.ts';
import { document, marked, service } from '../../support/notes.ts';

function hover(source: string, languageId = 'cto-note', settings: Partial<Settings> = {}): string | null {
  const { text, caret } = marked(source);
  const found = service(settings).hover(document(text, languageId), caret);
  return found ? (found.contents as { value: string }).value : null;
}

const NOTE = `cto_note: 1
lesions:
  - id: A
    vessel: LCx
    length_mm: 25
    stump: blunt
    cap_ambiguity: yes
    calcification: mild
    bend_degrees: 30
    tortuosity: moderate
    prior_attempt: none
    interventional_collaterals: no
    outcome:
      timi_flow: 3
      residual_stenosis_percent: 10
`;

const at = (place: string, text = NOTE) => text.replace(place, `<|>${place}`);
const lines = (text: string | null) => (text ?? '').split('\n').filter((line) => line !== '');

describe('the hover over a lesion', () => {
  it('says the scores first, with group, endpoint and likelihood', () => {
    const [first, second] = lines(hover(at('id')));
    assert.equal(first, '**J-CTO 3/5 very difficult** · guidewire crossing within 30 minutes: 10 %');
    assert.equal(
      second,
      '**PROGRESS-CTO 4/4** · technical success: < 4.3 %, **disputed** ([why](page:scores/progress_cto))',
    );
  });

  it('says of every item whether it counts, and why', () => {
    const text = hover(at('id')) ?? '';
    for (const row of [
      '| Blunt stump | 1 of 1 | counts | stump blunt |',
      '| Calcification | 1 of 1 | counts | calcification mild |',
      '| Bend of more than 45 degrees | 0 of 1 | does not count | bend_degrees 30: not more than 45 degrees |',
      '| Circumflex CTO | 1 of 1 | counts | vessel LCx |',
    ]) {
      assert.ok(text.includes(row), `${row}\n${text}`);
    }
  });

  it('is the same on its dash, its name and the blank before a key; its scores stand below every other key', () => {
    const whole = hover(at('id')) ?? '';
    assert.equal(hover(at('A\n')), whole);
    for (const place of ['- id', '    vessel'])
      assert.deepEqual(lines(hover(at(place))).slice(0, 9), lines(whole).slice(0, 9), place);
    for (const place of ['vessel', 'LCx', 'blunt', '3\n', 'residual', '10'])
      assert.ok(hover(at(place))?.includes(`\n\n${lines(whole)[0]}\n\n${lines(whole)[1]}`), place);
  });

  it('gives a range for an incomplete score, with both outcomes and what is missing', () => {
    const open = NOTE.replace('    length_mm: 25\n', '').replace(
      'tortuosity: moderate',
      'tortuosity: unknown',
    );
    const text = hover(at('id', open)) ?? '';
    assert.equal(
      lines(text)[0],
      '**J-CTO 2–3/5** · guidewire crossing within 30 minutes: 42 % (2 points) to 10 % (3 points)',
    );
    assert.match(text, /Missing: Length 20 mm or more\./);
    assert.match(text, /\| Length 20 mm or more \| \? of 1 \| unknown \| length_mm is not recorded \|/);
    assert.match(
      text,
      /\| Moderate or severe tortuosity \| \? of 1 \| unknown \| tortuosity unknown: it could not be told \|/,
    );
  });

  it('tells technical success where an outcome is recorded', () => {
    assert.match(
      hover(at('id')) ?? '',
      /\*\*Technical success\*\*, lesion A: yes: TIMI 3 flow, 10 % residual stenosis \(success is TIMI 3 flow with residual stenosis below 50 %\)/,
    );
    assert.match(
      hover(at('id'), 'cto-note', { residualStenosisLimit: 10 }) ?? '',
      /no: 10 % residual stenosis, not below 10 %/,
    );
    assert.doesNotMatch(
      hover(at('id', NOTE.replace(/ {4}outcome:[\s\S]*/, ''))) ?? '',
      /\*\*Technical success\*\*/,
    );
  });

  it('hides disputed figures if the unit wants so, and says that it does', () => {
    const text = hover(at('id'), 'cto-note', { disputedFigures: 'hide' }) ?? '';
    assert.doesNotMatch(text, /4\.3/);
    assert.match(text, /technical success: not shown: the figure is disputed/);
  });

  it('names its sources at the end', () => {
    const last = lines(hover(at('id'))).at(-1) ?? '';
    assert.match(
      last,
      /^Sources: Morino 2011 .*10\.1016\/j\.jcin\.2010\.09\.024.*Christopoulos 2016.*StatPearls review/,
    );
  });

  it('counts an invalid value as unknown and says so', () => {
    const text = hover(at('id', NOTE.replace('calcification: mild', 'calcification: mildd'))) ?? '';
    assert.match(lines(text)[0] ?? '', /J-CTO 2–3\/5/);
    assert.match(text, /This lesion has an error/);
    assert.match(text, /calcification has no valid value/);
  });
});

describe('the hover over a key', () => {
  it('says what it means and its unit, what it takes, then what the scores make of it', () => {
    const [head, takes, scores] = lines(hover(at('length_mm')));
    assert.match(head ?? '', /^\*\*Occlusion length\*\* \(mm\): Length of the occluded segment/);
    assert.equal(
      takes,
      'Takes a number (mm) above 0 and at most 200, `under 20`, `over 20`, `20-25`, `about 20`, or `unknown`.',
    );
    assert.match(
      scores ?? '',
      /^Scores: J-CTO \+1 for 20 mm or more \(counts here\)\. Also used by CASTLE, /,
    );
  });

  it('says of its item in the unit’s scores whether it counts here', () => {
    const told = (written: string, settings: Partial<Settings> = {}) =>
      lines(
        hover(at('length_mm', NOTE.replace('length_mm: 25', `length_mm: ${written}`)), 'cto-note', settings),
      )[2];
    assert.match(told('19') ?? '', /^Scores: J-CTO \+1 for 20 mm or more \(does not count here\)\./);
    assert.match(told('unknown') ?? '', /^Scores: J-CTO \+1 for 20 mm or more \(unknown here\)\./);
    assert.match(
      told('25', { scores: ['progress_cto'] }) ?? '',
      /^Not used by your unit's scores; used by J-CTO, /,
    );
    assert.match(told('25', { scores: ['castle'] }) ?? '', /^Scores: CASTLE .* Also used by J-CTO, /);
  });

  it('says which values it takes, and stresses the one that is written', () => {
    for (const place of ['stump', 'blunt']) {
      const text = hover(at(place)) ?? '';
      assert.match(text, /- `invisible`: No stump can be seen, as in a flush ostial occlusion\./, place);
      assert.match(text, /- \*\*`blunt`\*\*: /, place);
    }
  });

  it('names the values of a long list in a line, and means the one that is written', () => {
    const [head, names, written] = lines(hover(at('LCx')));
    assert.match(head ?? '', /^\*\*Vessel\*\*: /);
    assert.match(names ?? '', /^`LM` · `LAD` · \*\*`LCx`\*\* · `RCA` · .* · `graft` · `D` · `OM`$/);
    assert.match(written ?? '', /^\*\*`LCx`\*\*: /);
  });

  it('says of an entry of a list what its key says, and marks the entry', () => {
    const text = 'cto_note: 1\nindication:\n  goals: [survival, <|>quality_of_life]\n';
    const [head, names, written] = lines(hover(text));
    assert.match(head ?? '', /^\*\*Goals\*\*: /);
    assert.match(names ?? '', /· `survival` ·/);
    assert.match(written ?? '', /^\*\*`quality_of_life`\*\*: /);
  });

  it('names every score that reads it, wherever it stands', () => {
    const crossing = '    crossing:\n      <|>strategies: [awe]\n';
    const nested = hover(`cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n${crossing}`) ?? '';
    for (const name of [
      'PROGRESS-CTO MACE',
      'PROGRESS-CTO mortality',
      'PROGRESS-CTO pericardiocentesis',
      'PROGRESS-CTO perforation',
      'PROGRESS-CTO complications 2016',
    ])
      assert.ok(nested.includes(`- ${name} +`), name);
    for (const { name, items } of catalogue) {
      for (const key of items.flatMap(({ test }) => test.key ?? [])) {
        const steps = pathOfKey(key, ['lesions', 0]);
        const text = keyHover(steps, defaultSettings, toEnglish) ?? '';
        assert.ok(text.includes(`- ${name} +`), `${name}, ${key}`);
        const [line] = lines(text).filter((said) => /^(Scores: |Not used by your unit's scores)/.test(said));
        assert.ok(line?.includes(name.replace(/^PROGRESS-CTO /, '')), `${name}, ${key}: ${line}`);
      }
    }
  });

  it('says of which artery a posterior branch is', () => {
    const text = hover(at('vessel')) ?? '';
    for (const line of [
      '`PDA`: Posterior descending artery, of the right coronary artery.',
      '- `PLV`: Posterolateral branch, of the right coronary artery.',
      '- `LPDA`: Posterior descending artery, of the circumflex.',
      '- `LPL`: Posterolateral branch, of the circumflex.',
    ])
      assert.ok(text.includes(line), line);
  });

  it('says that the angles of moderate and severe tortuosity could not be read, and gives none', () => {
    for (const word of ['moderate', 'severe']) {
      const text = hover(at(word, NOTE.replace('moderate', word))) ?? '';
      assert.match(
        text,
        /`(moderate|severe)`(?:\*\*)?: [^\n]*the angles of the PROGRESS-CTO registry could not be read/,
      );
      const tortuosity = (hover(at('tortuosity')) ?? '')
        .split('\n')
        .filter((line) => /tortuos|angle/i.test(line));
      for (const line of tortuosity) assert.doesNotMatch(line, /\b(70|90|120)\b|°/);
    }
  });

  it('outside of lesions says only that', () => {
    const text = hover(`cto_note: 1\npatient:\n  <|>age_years: 60\nlesions: []\n`) ?? '';
    assert.ok(text.startsWith('**Age** (years)'), text);
  });

  it('tells what has been shown for the goals', () => {
    assert.match(
      hover('indication:\n  <|>goals: [survival]\n') ?? '',
      /has not been shown to lower all-cause mortality/,
    );
  });

  it('defines technical success and the chronic total occlusion', () => {
    assert.match(
      hover(at('residual_stenosis_percent')) ?? '',
      /Technical success is TIMI 3 flow with less than 50 % residual stenosis/,
    );
    assert.match(
      hover(
        at('vessel', NOTE.replace('vessel', 'occlusion_months: 5\n    vessel'))
          .replace('<|>vessel', 'vessel')
          .replace('occlusion', '<|>occlusion'),
      ) ?? '',
      /3 months or more, with TIMI 0 flow/,
    );
  });

  it('says nothing on an unknown key, on comments and outside', () => {
    assert.equal(hover('cto_note: 1\n<|>foo: 2\n'), null);
    assert.equal(hover('# com<|>ment\ncto_note: 1\n'), null);
    assert.equal(hover('Plain <|>text', 'markdown'), null);
  });
});

describe('the hover in Markdown', () => {
  const FENCE = `# Note\n\n\`\`\`cto-lesion\nid: A\nvessel: LCx\n\`\`\`\n\nText.\n`;
  it('works on the lines of the fence and within', () => {
    for (const place of ['```cto-lesion', 'id', '```\n\nText']) {
      assert.match(hover(at(place, FENCE), 'markdown') ?? '', /^\*\*J-CTO 0–5\/5\*\*/, place);
    }
    for (const place of ['vessel', 'LCx'])
      assert.match(
        hover(at(place, FENCE), 'markdown') ?? '',
        /^\*\*Vessel\*\*: [\s\S]*\n\*\*J-CTO 0–5\/5\*\*/,
        place,
      );
  });
  it('says nothing in the prose', () => assert.equal(hover(at('Text', FENCE), 'markdown'), null));
  it('makes text of a note inert', () => {
    const text =
      hover(
        '```cto-lesion\nid: "A](command:x) <b>"\n<|>vessel: LCx\noutcome: {timi_flow: 3}\n```\n',
        'markdown',
      ) ?? '';
    assert.doesNotMatch(text, /\]\(command:x\)|<b>/);
  });
});

describe('the hover over indication and goals', () => {
  for (const [key, note] of [
    ['indication', 'cto_note: 1\n<|>indication:\n  goals: [survival]\n'],
    ['goals', 'cto_note: 1\nindication:\n  <|>goals: [survival]\n'],
  ] as const) {
    it(`says of ${key} what CTO PCI has been shown to do, by whom, and leads to the page`, () => {
      const text = hover(note) ?? '';
      for (const part of [
        'it has been shown to improve quality of life and to reduce angina. (StatPearls review)',
        'MACE 21.2 % with medical therapy and 11.2 % with PCI',
        '(EuroCTO, 3 years; doi:10.4244/EIJ-D-23-00312)',
        'odds ratio for less angina 4.38',
        '(ORBITA-CTO)',
        'class 2b',
        'class IIa',
        '(page:benefit)',
      ])
        assert.ok(text.includes(part), `${part}\n${text}`);
    });
  }
});

describe('the hover over an answer', () => {
  const value = (key: string, answer: string) => {
    const section = key === 'dual_injection' ? 'procedure' : 'patient';
    return hover(`cto_note: 1\n${section}:\n  ${key}: <|>${answer}\n`) ?? '';
  };

  it('of a history says yes or no: nobody looks for it', () => {
    for (const key of ['prior_cabg', 'prior_mi', 'prior_pci', 'diabetes', 'dialysis', 'dual_injection']) {
      assert.match(value(key, 'yes'), /^- \*\*`yes`\*\*: Yes\.$/m, key);
      assert.match(value(key, 'no'), /^- \*\*`no`\*\*: No\.$/m, key);
      const unknown = '- **`unknown`**: Not known. Counts as unknown, never as absent.';
      assert.ok(value(key, 'unknown').includes(unknown), key);
    }
  });

  it('of a finding says whether it was looked for', () => {
    const found = 'cto_note: 1\nindication:\n  ischaemia: <|>yes\n';
    assert.match(hover(found) ?? '', /^- \*\*`yes`\*\*: Looked for and found\.$/m);
  });
});
