import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as pictures from '../../../src/picture/pictures.ts';
import { indexPage, type ReportedNote } from '../../../src/report/index-page.ts';
import { report } from '../../../src/report/report.ts';
import { corpus } from '../../support/corpus.ts';
import { document, service } from '../../support/notes.ts';

const pageOf = (text: string, language: 'cto-note' | 'markdown' = 'cto-note', file = 'a.cto.yaml') =>
  report(file, service().analysis(document(text, language)), pictures);

/** What a person reads: the text without the markup and the pictures, each run of space as one. */
function read(html: string): string {
  return html
    .replace(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ');
}

const EXAMPLE = readFileSync('examples/05-retrograde.cto.yaml', 'utf8');

/** The elements of a report; those of its pictures are proved with the pictures. */
const ALLOWED = new Set(
  'html head meta title style body section h1 h2 h3 p div table thead tbody tr th td ul li strong span code a details summary pre'.split(
    ' ',
  ),
);

function expectHarmless(html: string): void {
  const drawn = html.replace(/<svg.*?<\/svg>/gs, '').replace(/<style>.*?<\/style>/s, '');
  for (const [, name = '', attributes = ''] of drawn.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)) {
    assert.ok(ALLOWED.has(name.toLowerCase()), name);
    assert.doesNotMatch(attributes, /\son\w+\s*=|javascript:|\bsrc=/i);
    if (name === 'a') assert.match(attributes, /^ href="(?:https:\/\/doi\.org\/|#|[\w.-]+\.html)/);
  }
}

describe('the report of a note', () => {
  it('says what the note records, how it scores and why, what was done, and where the figures come from', () => {
    const said = read(pageOf(EXAMPLE));
    for (const part of [
      'CTO PCI 2026-09-15, P-0105',
      'Pseudonym P-0105 · Age 71 years',
      'Guide catheters AL 1 8F, EBU 3.5 7F',
      'Lesion A, RCA proximal',
      'J-CTO 5/5 very difficult · PROGRESS-CTO 2/4',
      'guidewire crossing within 30 minutes: 10 % (Morino 2011, derivation cohort; read in secondary sources)',
      'Blunt stump 1 of 1 counts stump blunt',
      'technical success: 57 % (StatPearls review, as printed; disputed)',
      'Circumflex CTO 0 of 1 does not count vessel RCA',
      '2. retrograde, by a septal channel from LAD, reverse CART, wires Sion, Gaia Second',
      'Stents: DES 3 x 38 mm, DES 3.5 x 28 mm; 66 mm in all.',
      'In-hospital MACE (PROGRESS-CTO): no; procedural success: yes.',
      'CASTLE 3/6 : technical failure, no figure was found',
      'Problems None.',
      'Made by CTO Notes from a.cto.yaml.',
    ])
      assert.ok(said.includes(part), `${part}\n${said}`);
    assert.match(said, /Sources .*Morino .* doi:10\./);
  });

  it('keeps a number and its % on one line, and quotes the note as it is', () => {
    const [said = '', note = ''] = pageOf(EXAMPLE.replace('A patient', '99 % of')).split('<pre>');
    assert.ok(said.includes('10\u00a0% residual stenosis'), said);
    assert.doesNotMatch(said, /\d %/);
    assert.doesNotMatch(note, /\u00a0/);
  });

  it('shows each lesion as a picture of its own, with its tree and its scores', () => {
    const html = pageOf(readFileSync('examples/03-two-lesions.md', 'utf8'), 'markdown', 'b.md');
    assert.equal(html.match(/<svg /g)?.length, 6);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('says nothing of a place that is left empty', () => {
    const said = read(pageOf(EXAMPLE.replace(/^( +medina: ).*$|^( +stump: ).*$/m, '$1$2')));
    assert.ok(said.includes('Problems') && !said.includes('is empty'), said);
  });

  it('says what is missing, and what is wrong with its line', () => {
    const said = read(pageOf('cto_note: 1\nlesions:\n  - id: A\n    vessel: LDA\n    stump: blunt\n'));
    assert.match(said, /J-CTO 1–5\/5/);
    assert.match(said, /Length 20 mm or more \? of 1 unknown/);
    assert.match(said, /error, line 4 : LDA is not a valid vessel \./);
  });

  it('says in the record what is missing or not valid', () => {
    const bare = read(pageOf('cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n'));
    assert.match(
      bare,
      / Missing or not valid date of procedure, pseudonym, operators, indication, consent, complications /,
    );
    assert.match(
      bare,
      / Technical success: no valid outcome is recorded\. Crossing: nothing valid is recorded\. /,
    );
    assert.doesNotMatch(read(pageOf(EXAMPLE)), /not valid|no valid|nothing valid/);
    const partly = read(pageOf(EXAMPLE.replace('operators: [Op-2]', '').replace(/consent:(\n +.*)+/, '')));
    assert.match(partly, / Missing or not valid operators, consent /);
  });

  it('tells how the occlusion was crossed where no attempt is described, and in which time', () => {
    const crossing = 'strategies: [awe, adr]\n      successful: adr\n      minutes: 52';
    const said = (what: string) =>
      read(pageOf(`cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    crossing:\n      ${what}\n`));
    assert.match(
      said(crossing),
      / Strategies: antegrade wire escalation, antegrade dissection and re-entry\. Successful strategy: antegrade dissection and re-entry\. Crossing time: 52 min\. /,
    );
    assert.match(said('minutes: unknown'), / Crossing time: unknown\. /);
    assert.match(read(pageOf(EXAMPLE)), / Crossing time: 75 min\. /);
  });

  it('misses nothing of the procedure for a lesion that was left alone', () => {
    const note = (attempted: string) =>
      read(
        pageOf(`cto_note: 1\nprocedure: {air_kerma_gy: 12}\nlesions: [{id: A, vessel: RCA${attempted}}]\n`),
      );
    assert.match(note(''), / no valid outcome .* nothing valid is recorded\. .*Air kerma 12 Gy/);
    const [, told = ''] = note(', attempted: no').split(' Lesion A, RCA ');
    assert.match(told, / Procedure Left alone: PCI of this lesion was not attempted\. J-CTO /);
    assert.doesNotMatch(told.split(' Problems ')[0] ?? '', /no valid outcome|nothing valid|Air kerma/);
  });

  it('says at the top that values with errors are left out', () => {
    const wrong = (text: string) => read(pageOf(text)).split(' Lesion A')[0] ?? '';
    const one = EXAMPLE.replace('stump: blunt', 'stump: flat');
    const two = one.replace('cap_ambiguity: yes', 'cap_ambiguity: perhaps');
    assert.match(wrong(one), / This note has 1 error: what is invalid counts as unknown\. /);
    assert.match(wrong(two), / This note has 2 errors: what is invalid counts as unknown\. /);
    assert.doesNotMatch(wrong(EXAMPLE), /counts as unknown/);
  });

  it('names the sources of all that it cites, of events and limits as well', () => {
    const sources = read(pageOf(EXAMPLE)).split(' Sources ')[1] ?? '';
    for (const source of [/58,957 PCIs/, /PMC5808555/, /Simsek B/]) assert.match(sources, source);
    const without = EXAMPLE.replace(/ {2}(contrast_ml|air_kerma_gy): .*\n/g, '');
    assert.doesNotMatch(read(pageOf(without)).split(' Sources ')[1] ?? '', /58,957 PCIs|PMC5808555/);
  });

  it('tells each printed sheet whose it is, in text that cannot leave its place', () => {
    const style = (text: string) => /<style>(.*?)<\/style>/s.exec(pageOf(text))?.[1] ?? '';
    assert.match(style(EXAMPLE), /@bottom-left\{content:"CTO PCI 2026-09-15, P-0105";/);
    assert.match(style(EXAMPLE), /@bottom-right\{content:counter\(page\) " \/ " counter\(pages\);/);
    const odd = style(EXAMPLE.replace('id: P-0105', `id: '";}</style><b>\\e'`));
    assert.match(odd, /content:"CTO PCI 2026-09-15, \\22 \\3b \\7d \\3c \/style\\3e \\3c b\\3e \\5c e";/);
  });

  it('of a lesion that could not be read says so', () => {
    assert.match(read(pageOf('```cto-lesion\nid: "A\n```\n', 'markdown')), /This lesion could not be read\./);
  });

  it('loads nothing and runs nothing', () => {
    const html = pageOf(EXAMPLE);
    assert.ok(
      html.includes(
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
      ),
    );
    assert.doesNotMatch(html, /<script|<link|<img|<iframe|@import|url\(/i);
    expectHarmless(html);
  });

  it('has no word in a colour, so that it is the same on any printer', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(pageOf(EXAMPLE)) ?? [];
    const colors = [...style.matchAll(/#([0-9a-f]{6})\b/g)].map(([, hex = '']) =>
      [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
    );
    assert.ok(colors.length > 2);
    for (const parts of colors) assert.ok(Math.max(...parts) - Math.min(...parts) < 24, `${parts}`);
  });

  it('keeps the note itself, sign by sign', () => {
    const html = pageOf(EXAMPLE);
    const [, kept = ''] = /<pre>(.*)<\/pre>/s.exec(html) ?? [];
    assert.equal(
      kept.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
      EXAMPLE,
    );
  });

  it('is harmless whatever stands in the note', () => {
    const odd = ['<script>alert(1)</script>', '" onload="x', '`</code><b>`', "'><img src=x>", '&lt;b&gt;'];
    for (const text of odd) {
      const quoted = JSON.stringify(text);
      const note = `cto_note: 1\npatient:\n  id: ${quoted}\nprocedure:\n  operators: [${quoted}]\n  contrast_agent: ${quoted}\nlesions:\n  - id: ${quoted}\n    vessel: ${quoted}\n    x_own: ${quoted}\n`;
      expectHarmless(report(text, service().analysis(document(note, 'cto-note')), pictures));
    }
    for (const { text, languageId, name } of corpus()) {
      const html = report(name, service().analysis(document(text, languageId)), pictures);
      expectHarmless(html);
      assert.doesNotMatch(read(html), /undefined|\bNaN\b|\[object/, name);
    }
  });
});

describe('the index of reports', () => {
  const note = (patient: string, date: string, place: string, ranks: number[]): ReportedNote => ({
    page: `${patient}.html`,
    date,
    patient,
    errors: 0,
    warnings: 1,
    position: { line: 0, character: 0 },
    lesions: [
      {
        name: 'A',
        place,
        scores: `J-CTO ${ranks[0]}/5`,
        ranks,
        success: true,
        outcome: 'success',
        told: '',
        position: { line: 0, character: 0 },
      },
    ],
  });
  const html = indexPage([
    note('P-1', '2025-01-01', 'RCA mid', [1, 1]),
    note('P-2', '2026-01-01', 'LAD ostial', [0, 0]),
    note('<P-3>', '', 'LCx', [5, 5]),
  ]);

  it('has the notes by date, by vessel and by score, each with a link to its page', () => {
    const order = (id: string) => {
      const [section = ''] = new RegExp(`<section id="${id}">.*?</section>`, 's').exec(html) ?? [];
      return [...section.matchAll(/href="([^"]+)"/g)].map(([, page]) => decodeURIComponent(page ?? ''));
    };
    assert.deepEqual(order('date'), ['P-2.html', 'P-1.html', '<P-3>.html']);
    assert.deepEqual(order('vessel'), ['P-2.html', '<P-3>.html', 'P-1.html']);
    assert.deepEqual(order('score'), ['<P-3>.html', 'P-1.html', 'P-2.html']);
    assert.match(read(html), /2026-01-01, P-2 A LAD ostial J-CTO 0\/5 success 0 errors, 1 warning/);
  });

  it('loads and runs nothing, whatever the notes are called', () => {
    assert.doesNotMatch(html, /<P-3>|<script/);
  });
});
