/** What the keys and values of a lesion mean, as the hover says it: written down from the evidence. */
import assert from 'node:assert/strict';
import { document, marked, service } from '../../support/notes.ts';

function hover(section: string, line: string): string {
  const { text, caret } = marked(`cto_note: 1\n${section}<|>${line}\n`);
  const contents = service().hover(document(text), caret)?.contents;
  const said = contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
  // The value that is written is bold.
  return said.replace(/\*\*(`\w+`)\*\*/g, '$1');
}

const LESION = 'lesions:\n  - id: A\n    vessel: RCA\n    ';

const MEANINGS: [section: string, line: string, said: string[], never?: RegExp][] = [
  [LESION, 'segment: mid', ['- `proximal`: Proximal segment.', '- `mid`: Mid segment.', 'branches'], /third/],
  [
    LESION,
    'werner_cc: 1',
    [
      'read in a secondary source',
      '- `0`: CC0: no continuous connection.',
      '- `1`: CC1: a thread-like connection.',
      '- `2`: CC2: a connection like a side branch.',
    ],
    /0\.\d mm/,
  ],
  [
    LESION,
    'distal_vessel: poor',
    [
      '- `diseased`: Diseased, but not a poor landing zone.',
      '- `poor`: Poor landing zone: by one secondary source, on CT a stenosis above 50 % or a diameter below 2 mm.',
    ],
  ],
  [
    LESION,
    'occlusion_months: 12',
    ['3 months or more', 'Most sources say 3 months or more; the EuroCTO document of 2012 says more than 3.'],
  ],
  [
    LESION,
    'timi_before: 0',
    ['Bridging collaterals outside the lesion are not antegrade flow (EuroIntervention 2012, EIJV8I1A21).'],
  ],
  [
    `${LESION}outcome:\n      `,
    'timi_flow: 3',
    ['Bridging collaterals outside the lesion are not antegrade flow (EuroIntervention 2012, EIJV8I1A21).'],
  ],
  [
    '',
    'complications: [contrast_nephropathy]',
    [
      'Contrast-associated acute kidney injury: creatinine up by 0.5 mg/dL or more, or by 25 % or more, within 24 to 72 hours (another source: 24 to 48).',
    ],
  ],
  ['patient:\n  ', 'prior_cabg: yes', ['**Prior CABG**']],
  ['patient:\n  ', 'prior_pci: yes', ['**Prior PCI**']],
  ['patient:\n  ', 'dialysis: yes', ['**Dialysis**', 'not compared with the eGFR']],
];

describe('the meaning of', () => {
  for (const [section, line, said, never] of MEANINGS) {
    it(line, () => {
      const text = hover(section, line);
      for (const part of said) assert.ok(text.includes(part), `${part}\n${text}`);
      if (never) assert.doesNotMatch(text, never);
    });
  }

  it('the procedure, nowhere as an angioplasty', () => {
    for (const key of ['indication:\n  symptoms: [angina]', 'patient:\n  prior_pci: no'])
      assert.doesNotMatch(hover('', key), /angioplasty/i);
  });
});
