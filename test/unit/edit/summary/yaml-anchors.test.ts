import assert from 'node:assert/strict';
import { becomes, refusals } from './insertion.ts';

const SUMMARY = '    summary: |\n      <summary>\n';
const NO_PLACE = (name: string) =>
  `${name}: Lesion ${name} has no place for a summary: write it out in full, not as an alias.`;

describe('the summary of a lesion with', () => {
  it('an alias as its last value stands behind it', () => {
    const lesion = 'x_v: &v LAD\ncto_note: 1\nlesions:\n  - id: A\n    vessel: *v\n';
    becomes(lesion, lesion + SUMMARY);
    becomes(
      'x_v: &v LAD\ncto_note: 1\nlesions: [{id: A, vessel: *v }]\n',
      'x_v: &v LAD\ncto_note: 1\nlesions: [{id: A, vessel: *v, summary: <quoted> }]\n',
    );
  });
  it('an aliased value as its last stands behind it', () => {
    const lesion = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: &v LAD\n';
    becomes(`${lesion}x_v: *v\n`, `${lesion}${SUMMARY}x_v: *v\n`);
  });
  it('a name that is an alias stands behind it', () => {
    const lesion = 'x_n: &n A\ncto_note: 1\nlesions:\n  - id: *n\n    vessel: LAD\n';
    becomes(lesion, lesion + SUMMARY);
  });
  it('an anchor that a key for local use refers to stands in both', () => {
    const lesion = 'cto_note: 1\nlesions:\n  - &l\n    id: A\n    vessel: LAD\n';
    becomes(`${lesion}x_l: *l\n`, `${lesion}${SUMMARY}x_l: *l\n`);
  });
  it('an alias for a summary replaces it', () => {
    const lesion = 'x_s: &s old\ncto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';
    becomes(`${lesion}    summary: *s\n`, lesion + SUMMARY);
    becomes(`${lesion}    summary: *s # mine\n`, lesion + SUMMARY.replace('|', '| # mine'));
  });
  it('a list that is an alias stands where the list is', () =>
    becomes(
      'x_l: &l\n  - id: A\n    vessel: LAD\ncto_note: 1\nlesions: *l\n',
      `x_l: &l\n  - id: A\n    vessel: LAD\n${SUMMARY}cto_note: 1\nlesions: *l\n`,
    ));
});

describe('there is no summary', () => {
  it('of a lesion that is an alias', () =>
    assert.deepEqual(refusals('x_l: &l\n  id: A\n  vessel: LAD\ncto_note: 1\nlesions:\n  - *l\n'), [
      NO_PLACE('A'),
    ]));
  it('where something else refers to the summary that stands', () =>
    assert.deepEqual(
      refusals('cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    summary: &s old\nx_s: *s\n'),
      [NO_PLACE('A')],
    ));
  it('of a lesion that is merged', () => {
    const found = refusals(
      'x_l: &l {vessel: LAD}\ncto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    <<: *l\n',
    );
    assert.deepEqual(found, [
      'A: Lesion A has an error in line 6: `<<` is not a key of this lesion. Keys for local use begin with `x_`; `detail` takes your own words.',
    ]);
  });
});
