import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { createNoteService } from '../../../src/service/note-service.ts';
import { createLocalizer } from '../../../src/text/message.ts';
import { document, service } from '../../support/notes.ts';

const shown = ({ start, end }: Range) => `${start.line}:${start.character}-${end.line}:${end.character}`;

/** The outline, a line each: name, detail, range and the range of the name, indented by depth. */
function outline(text: string, languageId = 'cto-note'): string[] {
  const lines = (symbols: DocumentSymbol[], depth: string): string[] =>
    symbols.flatMap(({ name, detail, range, selectionRange, children }) => [
      `${depth}${name}${detail ? ` (${detail})` : ''} ${shown(range)} ${shown(selectionRange)}`,
      ...lines(children ?? [], `${depth}  `),
    ]);
  return lines(service().outline(document(text, languageId)), '');
}

const NOTE =
  'cto_note: 1\npatient:\n  id: P-1\nlesions:\n  - id: A\n    vessel: LAD\n    stump: blunt\n    outcome:\n      timi_flow: 3\n  - vessel: RCA\ncomplications: []\n';

describe('the outline', () => {
  it('has the sections, the lesions with vessel and scores, and what stands below', () => {
    assert.deepEqual(outline(NOTE), [
      'cto_note 0:0-0:11 0:0-0:8',
      'patient 1:0-2:9 1:0-1:7',
      'lesions 3:0-9:15 3:0-3:7',
      '  A (LAD · J-CTO 1–5/5 · PROGRESS-CTO 0–3/4) 4:2-8:18 4:8-4:9',
      '    outcome 7:4-8:18 7:4-7:11',
      '  2 (RCA · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4) 9:2-9:15 9:2-9:3',
      'complications 10:0-10:17 10:0-10:13',
    ]);
  });

  const LESION = [
    ...['vessel: LAD', 'crossing:', '  attempts:'],
    ...['    - strategy: awe', '      wires: [Sion]', '      minutes: 25', '      result: failed'],
    ...['      failed_at: proximal_cap', '    - {strategy: adr, result: stopped}'],
    ...['    - {strategy: retrograde, channel: septal, result: crossed}', '    - result: crossed'],
    ...[
      '    - strategy: awl',
      'collaterals:',
      '  - {channel: septal, donor: RCA, werner_cc: 1}',
      '  - donor: RCA',
    ],
    ...[
      'devices:',
      '  - {kind: balloon, name: Sapphire, diameter_mm: 1.5, length_mm: 15, purpose: [predilatation]}',
      'earlier_attempts:',
      '  - {strategy: awe, year: 2024, result: stopped}',
      'stents:',
      '  - {type: des, diameter_mm: 2.5, length_mm: 38}',
      '  - length_mm: 12',
      '  - {type: dcb}',
    ],
  ];
  const REST = [
    ...[
      'complications:',
      '  - none',
      '  - tamponade',
      '  - kind: perforation',
      '    ellis: 2',
      '    vessel: RCA',
    ],
    ...['    treatment: [balloon, coils]', '  - {kind: mi, treatment: [none]}', 'follow_up:'],
    ...['  - {days: 30, alive: yes, angina_ccs: 1}'],
    ...['  - {date: 2026-10-01, alive: no, events: [stent_thrombosis]}', '  - angiography: patent'],
  ];
  const YAML = [...['lesions:', '  - id: A', ...LESION.map((line) => `    ${line}`), ...REST]].join('\n');
  const FENCES = `\`\`\`cto-lesion\nid: A\n${LESION.join('\n')}\n\`\`\`\n\n\`\`\`cto-note\n${REST.join('\n')}\n\`\`\`\n`;
  /** What the entries of lists are called, in their order. */
  const entries = (text: string, languageId: string, asked = service()) => {
    const below = (symbols: DocumentSymbol[]): string[] =>
      symbols.flatMap(({ name, detail, kind, children }) => [
        ...(kind === 18 ? [`${name}${detail ? ` (${detail})` : ''}`] : []),
        ...below(children ?? []),
      ]);
    return below(asked.outline(document(text, languageId)));
  };

  it('has the entries of lists by what a reader looks for, in both carriers', () => {
    const expected = [
      '1 antegrade wire escalation: not crossed (at the proximal cap · 25 min)',
      '2 antegrade dissection and re-entry: stopped',
      '3 retrograde: crossed (septal channel)',
      '4 attempt: crossed',
      '5 awl',
      '1 septal channel from RCA (CC1)',
      '2 collateral from RCA',
      '1 balloon Sapphire 1.5 x 15 mm (for predilatation)',
      '1 2024, antegrade wire escalation: stopped',
      '1 DES 2.5 x 38 mm',
      '2 12 mm long',
      '3 DCB',
      '2 tamponade',
      '3 perforation, Ellis class 2: balloon inflation, coils (RCA)',
      '4 myocardial infarction: not treated',
      '1 30 days: alive (CCS 1)',
      '2 2026-10-01: died, stent thrombosis',
      '3 patent on angiography',
    ];
    assert.deepEqual(entries(YAML, 'cto-note'), expected);
    assert.deepEqual(entries(FENCES, 'markdown'), expected);
  });

  it('has them in German', () => {
    const german = createNoteService({
      settings: () => defaultSettings,
      links: { score: () => null, benefit: null, problem: () => null },
      localize: createLocalizer(JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'))),
    });
    assert.deepEqual(entries(YAML, 'cto-note', german), [
      '1 Antegrade Drahteskalation: nicht passiert (An der proximalen Kappe · 25 min)',
      '2 Antegrade Dissektion und Re-Entry: abgebrochen',
      '3 retrograd: passiert (septaler Kanal)',
      '4 Versuch: passiert',
      '5 awl',
      '1 septaler Kanal von RCA (CC1)',
      '2 Kollaterale von RCA',
      '1 Ballon Sapphire 1,5 x 15 mm (zur Vordilatation)',
      '1 2024, Antegrade Drahteskalation: abgebrochen',
      '1 DES 2,5 x 38 mm',
      '2 12 mm lang',
      '3 DCB',
      '2 Tamponade',
      '3 Perforation, Ellis-Klasse 2: Balloninflation, Coils (RCA)',
      '4 Myokardinfarkt: nicht behandelt',
      '1 30 Tage: am Leben (CCS 1)',
      '2 2026-10-01: verstorben, Stentthrombose',
      '3 angiographisch offen',
    ]);
  });

  it('has each note of several', () => {
    assert.deepEqual(outline('patient:\n  id: P-1\n---\nlesions: []\n'), [
      'Note 1 (P-1) 0:0-2:0 0:0-0:7',
      '  patient 0:0-1:9 0:0-0:7',
      'Note 2 2:0-4:0 3:0-3:7',
      '  lesions 3:0-3:11 3:0-3:7',
    ]);
  });

  it('has what can be read of a note that has mistakes', () => {
    assert.deepEqual(outline('lesions:\n  - id: A\n    vessel: "LAD\n  - id: B\n    vessel: LM\n'), [
      'lesions 0:0-4:14 0:0-0:7',
      '  1 (could not be read) 1:0-3:0 1:0-3:0',
      '  B (LM · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4) 3:2-4:14 3:8-3:9',
    ]);
  });

  it('leaves out what an alias stands for', () => {
    assert.deepEqual(
      outline('lesions:\n  - &a\n    id: A\n    vessel: LAD\n    outcome: { timi_flow: 3 }\n  - *a\n').slice(
        1,
      ),
      [
        '  A (LAD · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4) 1:2-4:29 2:8-2:9',
        '    outcome 4:4-4:29 4:4-4:11',
        '  A (LAD · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4) 5:2-5:6 5:2-5:3',
      ],
    );
  });

  it('of Markdown has what stands in the fences', () => {
    assert.deepEqual(
      outline(
        '# Text\n\n```cto-note\npatient:\n  id: P-1\n```\n\n> ```cto-lesion\n> vessel: LAD\n> id: A\n> scores:\n>   j_cto: 1\n> ```\n',
        'markdown',
      ),
      [
        'patient 3:0-4:9 3:0-3:7',
        'A (LAD · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4) 7:0-12:5 9:6-9:7',
        '  scores 10:2-11:12 10:2-10:8',
      ],
    );
    assert.deepEqual(outline('# Text\n', 'markdown'), []);
  });
});

describe('the lesions of a document', () => {
  it('are found by their names', () => {
    const found = service().lesions(document(NOTE));
    assert.deepEqual(
      found.map(({ name, detail, range }) => `${name} ${detail} ${shown(range)}`),
      [
        'A LAD · J-CTO 1–5/5 · PROGRESS-CTO 0–3/4 4:8-4:9',
        '2 RCA · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4 9:2-9:3',
      ],
    );
  });
});
