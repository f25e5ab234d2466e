/** What the quick reader of plain YAML reads, the YAML library reads the same, at the same places. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { textsIn } from '../../support/corpus.ts';
import { edits, versions, withCarriageReturns } from '../../support/edits.ts';
import { compared } from '../../support/plain.ts';

const samples = textsIn(['examples', 'test/fixtures/mistakes'], '.yaml');

/** Values as people write them, and values at the edge of what is plain; one a line. */
const values = `
1
0
-1
1.50
yes
unknown
2026-03-02
61-71
2.5 mm
12:30
a b
é 😀
"a: b"
'x # y'
[]
[a]
[ a , b ]
[a,b]
[a b, "c,d", 1.5, ~]
|
`.split('\n');
const oddValues = `
00
+1
1.
.5
1e3
1e-3
1-
2-1e5
1.2.3
0x1F
0x1G
0o7
.inf
.nan
123456789012345678
~
null
true
FALSE
1_000
3 %
=
<<
...
a  b
a: b
a:b
a :b
a #b
a#b
a b
a	b
-a
- a
*a
&a b
!t a
"a\n"
'it''s'
"a" b
"a"#b
"
'
[
]
{}
{a: 1}
?
@
%
[ ]
[a, ]
[a: 1]
[a:b]
[[a]]
[a #b
[a]b
|-
>
| # c
|2
# c
#c
`.split('\n');

const usually = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: odd });

const value = usually(fc.constantFrom(...values), fc.constantFrom(...oddValues));
const key = usually(
  fc.constantFrom('a', 'b', 'c', 'd', 'x_1'),
  fc.constantFrom('null', '__proto__', 'a b', '"q"', ''),
);
const keyed = fc
  .tuple(key, usually(fc.constant(': '), fc.constantFrom(':', ':  ')), value)
  .map((parts) => parts.join(''));
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '  ', '    ', ' '),
    usually(fc.constantFrom('', '', '- '), fc.constantFrom('-  ', '- - ')),
    usually(keyed, fc.oneof(value, fc.constantFrom('', '# c', '---', '-', '- # c'))),
    usually(fc.constantFrom('', '', ' # c'), fc.constantFrom('#', ' ')),
  )
  .map((parts) => parts.join(''));
const text = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 6 }),
    usually(fc.constantFrom('\n', '\r\n'), fc.constant('\r')),
    fc.boolean(),
  )
  .map(([all, eol, ends]) => all.join(eol) + (ends ? eol : ''));

const runs = { numRuns: Number(process.env.RUNS ?? 20_000) };

describe('the quick reader of plain YAML', () => {
  it('reads what notes are made of', () => {
    for (const sample of readdirSync('examples').filter((name) => name.endsWith('.yaml'))) {
      const source = readFileSync(join('examples', sample), 'utf8');
      assert.ok(compared(source), sample);
      assert.ok(compared(withCarriageReturns(source)), `${sample} with CRLF`);
    }
    assert.ok(compared('- id: A\n  summary: |\n    J-CTO 1/5\n\n      · deeper\n- id: B\n'), 'literal text');
  });

  it('reads made-up texts as the library does', () => {
    let plain = 0;
    fc.assert(
      fc.property(text, (source) => {
        if (compared(source)) plain += 1;
      }),
      runs,
    );
    assert.ok(plain > runs.numRuns / 50, `${plain} of ${runs.numRuns} texts were plain`);
  });

  it('reads edited notes as the library does', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.constantFrom(...samples), edits, (sample, changes) => {
        for (const version of versions(sample, changes)) plain += compared(version) ? 1 : 0;
      }),
      { numRuns: runs.numRuns / 20 },
    );
    assert.ok(plain > runs.numRuns / 100, `${plain} versions were plain`);
  });
});
