/**
 * Values made to do something where a note is drawn, as YAML: markup, what turns text about, too much of something, and
 * numbers that are none.
 */
import { CLEAN } from './clean-note.ts';

const quoted = (text: string): string => JSON.stringify(text);
const MANY = 10_000;

/** By what they are. */
export const hostileValues: Readonly<Record<string, string>> = {
  'a script': quoted('<script>alert(1)</script>'),
  'a script behind the end of an element': quoted(
    '</title></desc></text></svg></style><script>alert(1)</script>',
  ),
  'an image with a handler': quoted('"><img src=x onerror=alert(1)>'),
  'an attribute': quoted('" onload="alert(1)" x="'),
  'a link that runs': quoted('[x](javascript:alert(1)) <a href="javascript:alert(1)">x</a>'),
  'a link of the editor': quoted('[x](command:workbench.action.quit)'),
  'an image from elsewhere': quoted('![x](https://evil.example/p.png) url(https://evil.example)'),
  'an address': quoted('https://evil.example/ www.evil.example'),
  'a style': quoted('</style><style>@import "https://evil.example"</style>'),
  'a comment': quoted('--><!-- ]]> <![CDATA[ <?xml'),
  entities: quoted('&lt;script&gt; &#60;script&#62; &amp'),
  'control characters': '"\\0\\a\\b\\e[31m\\u0085\\x7f"',
  'marks of direction': '"\\u202ebait\\u2066\\u200f\\u061c"',
  'characters without a width': '"\\u200b\\u2060\\ufeff\\U000E0041"',
  'half of an emoji': '"\\ud83d"',
  'line ends': '"a\\r\\nb\\u2028c\\n\\n# d"',
  'a fence': quoted('```\n</details>'),
  'a long text': quoted('word <b> '.repeat(10_000)),
  'a long word': quoted('w'.repeat(90_000)),
  'the keys of objects': '__proto__',
  'not a number': '.nan',
  infinity: '-.inf',
  '1e400': '1e400',
  'a number below zero': '-1e300',
  '-0': '-0',
  'a tiny number': '1e-300',
  'a number of 1,000 digits': '9'.repeat(1000),
  'a bound without an end': 'over 999999999999999999999',
  'bounds the wrong way round': '20-1',
  nothing: '~',
  'a list': '[[[]]]',
  'a map': '{a: {b: <script>}}',
};

const inLesion = (lines: string) => CLEAN.replace('    vessel: LAD\n', `    vessel: LAD\n${lines}\n`);
const entries = (line: (i: number) => string) => Array.from({ length: MANY }, (_, i) => line(i)).join('\n');

/** Notes with lists of 10,000 entries. */
export const manyEntries: Readonly<Record<string, () => string>> = {
  'stents without end': () => inLesion(`    stents:\n${entries(() => '      - {type: des, length_mm: 38}')}`),
  'collaterals without end': () =>
    inLesion(`    collaterals:\n${entries(() => '      - {channel: septal, donor: LAD}')}`),
  'attempts without end': () =>
    inLesion(`    crossing:\n      attempts:\n${entries(() => '        - {strategy: awe, result: failed}')}`),
  'devices without end': () =>
    inLesion(`    devices:\n${entries((i) => `      - {kind: wire, name: w${i}}`)}`),
  'grafts without end': () =>
    CLEAN.replace('patient:\n', `patient:\n  grafts:\n${entries(() => '    - {to: RCA, conduit: vein}')}\n`),
  'complications without end': () =>
    CLEAN.replace('[none]', `\n${entries(() => '  - {kind: perforation, ellis: 3}')}`),
  'wires without end': () =>
    inLesion(
      `    crossing:\n      attempts:\n        - strategy: awe\n          wires: [${entries((i) => `w${i},`)}]`,
    ),
};
