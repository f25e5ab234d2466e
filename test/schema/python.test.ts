/** The schema alone, in Python: what `python3-jsonschema` of Debian says is what ajv says. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Case, names, notes, values } from './cases.ts';
import { LESION, noteWith } from './note-format.ts';

const schema = JSON.parse(readFileSync('schemas/cto-note.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv, ['date']);
ajv.addSchema(schema);

/** Answers for each case whether it is valid. A pattern that Python would read in two ways is an error. */
const PROGRAM = `
import json, sys, warnings
warnings.simplefilter('error', FutureWarning)
from jsonschema import Draft202012Validator, FormatChecker
given = json.load(sys.stdin)
schema = given['schema']
Draft202012Validator.check_schema(schema)
whole = Draft202012Validator(schema, format_checker=FormatChecker(formats=['date']))
parts = {'': whole}
for part in ('#/$defs/note_fence', '#/$defs/lesion'):
    parts[part] = whole.evolve(schema={**schema['$defs'][part.split('/')[-1]], '$defs': schema['$defs']})
json.dump([parts[case['part']].is_valid(case['data']) for case in given['cases']], sys.stdout)
`;

/** A Python that has jsonschema, or why there is none. That of Debian may stand behind another one. */
function findPython(): { command: string } | { reason: string } {
  const reasons: string[] = [];
  for (const command of ['python3', '/usr/bin/python3']) {
    const { status, error, stderr } = spawnSync(
      command,
      ['-c', 'from jsonschema import Draft202012Validator'],
      {
        encoding: 'utf8',
      },
    );
    if (status === 0) return { command };
    reasons.push(`${command}: ${error?.message ?? stderr.trim().split('\n').at(-1)}`);
  }
  return { reason: reasons.join('; ') };
}

describe('the schema alone, in Python', () => {
  const python = findPython();

  before(function () {
    if ('command' in python) return;
    console.log(`    No Python here reads JSON Schema (${python.reason}).`);
    this.skip();
  });

  function verdicts(cases: readonly Case[]): boolean[] {
    assert.ok('command' in python);
    const { stdout, stderr, status } = spawnSync(python.command, ['-c', PROGRAM], {
      input: JSON.stringify({ schema, cases }),
      encoding: 'utf8',
      maxBuffer: 2 ** 24,
    });
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout) as boolean[];
  }

  for (const [what, cases] of [
    ['value of every key, and those near it', values()],
    ['name of a lesion', names()],
    ['example, fixture and problem page', notes()],
  ] as const) {
    it(`finds valid what ajv finds valid: every ${what}`, () => {
      assert.ok(cases.length > 50);
      const model = cases.map(({ part, data }) => ajv.validate(`${schema.$id}${part}`, data));
      assert.ok(model.includes(true) && model.includes(false));
      const told = verdicts(cases);
      assert.deepEqual(
        cases
          .filter((_, i) => told[i] !== model[i])
          .map(({ about }, i) => `${about}: ${told[i] ? 'taken' : 'refused'}`),
        [],
      );
    });
  }

  it('takes one line break behind a word, where Python sees the end of a text already', () => {
    const behind = [{ id: 'A\n' }, { id: 'A\n\n' }, { id: 'A', length_mm: 'unknown\n' }];
    const cases = behind.map(
      (keys): Case => ({ about: '', part: '', data: noteWith('lesion', { ...LESION, ...keys }) }),
    );
    assert.deepEqual(verdicts(cases), [true, false, true]);
  });
});
