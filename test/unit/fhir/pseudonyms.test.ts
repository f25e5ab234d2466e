import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import type { Bundle } from 'fhir/r4';
import { pseudonymised } from '../../../src/registry/pseudonyms.ts';
import { tableOf } from '../../../src/registry/tables.ts';
import { bundlesIn, resourcesOf } from '../../support/bundles.ts';
import { document, service } from '../../support/notes.ts';

const note = (id: string, name = 'Meier') => `cto_note: 1
patient:
  ${id}
  history: [{kind: pci, year: 2017, detail: in Basel}]
consent: {obtained: yes, date: 2026-01-10}
procedure: {date: 2026-01-15, operators: [Huber], hospital: Catania, start_time: 09:30}
indication: {tests: [{test: cmr, date: 2025-12-24}]}
follow_up: [{date: 2026-02-14}]
lesions: [{id: ${name}, vessel: LAD, crossing: {attempts: [{strategy: awe, year: 2019}]}}]
`;

const bundleOf = (text: string, name = 'Meier.cto.yaml'): Bundle =>
  bundlesIn(text, { pseudonymise: true, name })[0]?.bundle as Bundle;

const dayOf = (bundle: Bundle) => resourcesOf(bundle, 'Procedure')[0]?.performedDateTime ?? '';

describe('a bundle with pseudonyms', () => {
  it('has no id, no true day, no year and no word of the author', () => {
    const said = JSON.stringify(bundleOf(note('id: P-7')));
    for (const word of [
      'Meier',
      'Huber',
      'Catania',
      '09:30',
      'P-7',
      '2026-01-15',
      '2026-01-10',
      '2025-12-24',
      '2026-02-14',
      ':2017',
      ':2019',
      'Basel',
    ])
      assert.ok(!said.includes(word), word);
  });

  it('has the ids and the days that the tables have with the same key', () => {
    for (const id of ['id: P-7', 'age_years: 60']) {
      const hash = (text: string) => createHmac('sha256', 'a key').update(text).digest();
      const { columns, rowsOf } = pseudonymised(tableOf('lesions', false), hash);
      const analysis = service().analysis(document(note(id)));
      const [row = []] = rowsOf({ name: 'Meier.cto.yaml', analysis, problems: [] });
      const cell = (name: string) => row[columns.findIndex((column) => column.name === name)];
      const bundle = bundleOf(note(id));
      assert.equal(dayOf(bundle), cell('procedure_date'));
      assert.equal(resourcesOf(bundle, 'Patient')[0]?.identifier?.[0]?.value ?? null, cell('patient_id'));
      assert.equal(resourcesOf(bundle, 'Practitioner')[0]?.identifier?.[0]?.value, cell('operator'));
      assert.equal(resourcesOf(bundle, 'Condition')[0]?.identifier?.[0]?.value, cell('lesion_id'));
    }
  });

  it('has all days of a patient moved by the same offset', () => {
    const bundle = bundleOf(note('id: P-7'));
    const days = (from: string, to = '') => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    assert.equal(days(resourcesOf(bundle, 'Consent')[0]?.dateTime ?? '', dayOf(bundle)), 5);
    assert.equal(dayOf(bundleOf(note('id: P-7'), 'other.cto.yaml')), dayOf(bundle));
  });

  it('has addresses that nobody without the key can guess from the name of the file', () => {
    const [open] = bundlesIn(note('id: P-7'), { name: 'Meier.cto.yaml' });
    const ids = new Set((open?.bundle.entry ?? []).map(({ fullUrl }) => fullUrl));
    assert.ok(!(bundleOf(note('id: P-7')).entry ?? []).some(({ fullUrl }) => ids.has(fullUrl)));
  });
});
