import assert from 'node:assert/strict';
import { keyHover } from '../../../src/present/key-hover.ts';
import { catalogue } from '../../../src/score/catalogue.ts';
import { pathOfKey } from '../../../src/score/facts.ts';
import { defaultSettings, type Settings } from '../../../src/score/settings.ts';
import { inEnglish } from '../../../src/words/words.ts';
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
    const [first, second] = lines(hover(at('blunt')));
    assert.equal(first, '**J-CTO 3/5 very difficult** · guidewire crossing within 30 minutes: 10 %');
    assert.equal(
      second,
      '**PROGRESS-CTO 4/4** · technical success: &lt; 4.3 %, **disputed** ([why](page:scores/progress_cto))',
    );
  });

  it('says of every item whether it counts, and why', () => {
    const text = hover(at('blunt')) ?? '';
    for (const row of [
      '| Blunt stump | 1 of 1 | counts | stump blunt |',
      '| Calcification | 1 of 1 | counts | calcification mild |',
      '| Bend of more than 45 degrees | 0 of 1 | does not count | bend\\_degrees 30\\: not more than 45 degrees |',
      '| Circumflex CTO | 1 of 1 | counts | vessel LCx |',
    ]) {
      assert.ok(text.includes(row), `${row}\n${text}`);
    }
  });

  it('is the same wherever in the lesion', () => {
    const first = (place: string) => lines(hover(at(place)))[0];
    const expected = first('blunt');
    for (const place of ['- id', 'id: A', 'A\n', '    vessel', 'LCx', '3\n', '  residual', '10']) {
      assert.equal(first(place), expected, place);
    }
  });

  it('gives a range for an incomplete score, with both outcomes and what is missing', () => {
    const open = NOTE.replace('    length_mm: 25\n', '').replace(
      'tortuosity: moderate',
      'tortuosity: unknown',
    );
    const text = hover(at('blunt', open)) ?? '';
    assert.equal(
      lines(text)[0],
      '**J-CTO 2–3/5** · guidewire crossing within 30 minutes: 42 % (2 points) to 10 % (3 points)',
    );
    assert.match(text, /Missing: Length 20 mm or more\./);
    assert.match(text, /\| Length 20 mm or more \| \? of 1 \| unknown \| length\\_mm is not recorded \|/);
    assert.match(
      text,
      /\| Moderate or severe tortuosity \| \? of 1 \| unknown \| tortuosity unknown\\: it could not be told \|/,
    );
  });

  it('tells technical success where an outcome is recorded', () => {
    assert.match(
      hover(at('blunt')) ?? '',
      /\*\*Technical success\*\*, lesion A: yes: TIMI 3 flow, 10 % residual stenosis \(success is TIMI 3 flow with residual stenosis below 50 %\)/,
    );
    assert.match(
      hover(at('blunt'), 'cto-note', { residualStenosisLimit: 10 }) ?? '',
      /no: 10 % residual stenosis, not below 10 %/,
    );
    assert.doesNotMatch(
      hover(at('blunt', NOTE.replace(/ {4}outcome:[\s\S]*/, ''))) ?? '',
      /\*\*Technical success\*\*/,
    );
  });

  it('hides disputed figures if the unit wants so, and says that it does', () => {
    const text = hover(at('blunt'), 'cto-note', { disputedFigures: 'hide' }) ?? '';
    assert.doesNotMatch(text, /4\.3/);
    assert.match(text, /technical success: not shown: the figure is disputed/);
  });

  it('names its sources at the end', () => {
    const last = lines(hover(at('blunt'))).at(-1) ?? '';
    assert.match(
      last,
      /^Sources: Morino 2011 .*10\.1016\/j\.jcin\.2010\.09\.024.*Christopoulos 2016.*StatPearls review/,
    );
  });

  it('counts an invalid value as unknown and says so', () => {
    const text = hover(at('blunt', NOTE.replace('calcification: mild', 'calcification: mildd'))) ?? '';
    assert.match(lines(text)[0] ?? '', /J-CTO 2–3\/5/);
    assert.match(text, /This lesion has an error/);
    assert.match(text, /calcification has no valid value/);
  });
});

describe('the hover over a key', () => {
  it('says what it means, its unit and which score it feeds', () => {
    const text = hover(at('length_mm')) ?? '';
    assert.match(text, /\*\*Occlusion length\*\* \(mm\): Length of the occluded segment/);
    assert.match(text, /Feeds J-CTO: \+1 for 20 mm or more\./);
    assert.match(text, /Takes a number \(mm\) above 0 and at most 200, or `unknown`\./);
  });

  it('says which values it takes', () => {
    assert.match(hover(at('stump')) ?? '', /- `invisible`: No stump can be seen\./);
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
      assert.ok(nested.includes(`Feeds ${name}: `), name);
    for (const { name, items } of catalogue) {
      for (const key of items.flatMap(({ test }) => test.key ?? [])) {
        const steps = pathOfKey(key, ['lesions', 0]);
        const text = keyHover(steps, defaultSettings, inEnglish) ?? '';
        assert.ok(text.includes(`Feeds ${name}: `), `${name}, ${key}`);
      }
    }
  });

  it('says of which artery a posterior branch is', () => {
    const text = hover(at('vessel')) ?? '';
    for (const line of [
      '- `PDA`: Posterior descending artery, of the right coronary artery.',
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
        /`(moderate|severe)`: [^\n]*the angles of the PROGRESS-CTO registry could not be read/,
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
      /3 months or more with TIMI 0 flow/,
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
    for (const place of ['```cto-lesion', 'id', 'vessel', 'LCx', '```\n\nText']) {
      assert.match(hover(at(place, FENCE), 'markdown') ?? '', /^\*\*J-CTO 0–5\/5\*\*/, place);
    }
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
      assert.equal(value(key, 'yes'), '`yes`: Yes.', key);
      assert.equal(value(key, 'no'), '`no`: No.', key);
      assert.equal(value(key, 'unknown'), '`unknown`: Not known. Counts as unknown, never as absent.', key);
    }
  });

  it('of a finding says whether it was looked for', () => {
    const found = 'cto_note: 1\nindication:\n  ischaemia: <|>yes\n';
    assert.equal(hover(found), '`yes`: Looked for and found.');
  });
});
