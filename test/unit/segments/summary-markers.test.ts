import assert from 'node:assert/strict';
import { findFences } from '../../../src/markdown/fences.ts';
import {
  findSummaryMarkers,
  type SummaryMarker,
  stripPrefixes,
} from '../../../src/segments/summary-markers.ts';

const markersOf = (text: string): SummaryMarker[] => findSummaryMarkers(text, findFences(text));

function only(text: string): SummaryMarker {
  const [marker, ...others] = markersOf(text);
  assert.ok(marker && others.length === 0, `one summary in ${JSON.stringify(text)}`);
  return marker;
}

describe('a summary', () => {
  it('has exact ranges', () => {
    const text = 'x\n<!-- cto-summary A -->\nJ-CTO 3/5\n\n- b\n<!-- /cto-summary -->\ny';
    assert.deepEqual(only(text), {
      id: 'A',
      range: { start: 2, end: 61 },
      content: { start: 25, end: 39 },
      prefix: '',
    });
    assert.equal(stripPrefixes(text, only(text)), 'J-CTO 3/5\n\n- b');
  });

  it('has exact ranges in a quoted list with \\r\\n, and blanks behind the markers', () => {
    const text =
      '- a\r\n  > <!-- cto-summary B 2 --> \r\n  > J\r\n  >\r\n  >  K\r\n  > <!-- /cto-summary -->\t\r\n';
    const marker = only(text);
    assert.deepEqual(marker, {
      id: 'B 2',
      range: { start: 9, end: 81 },
      content: { start: 36, end: 54 },
      prefix: '  > ',
    });
    assert.equal(text.slice(marker.range.start, marker.range.end).slice(-8), 'mary -->');
    assert.equal(stripPrefixes(text, marker), 'J\n\n K');
  });

  it('may have no content, or an empty line', () => {
    const text = '<!-- cto-summary A -->\n<!-- /cto-summary -->';
    assert.deepEqual(only(text).content, { start: 22, end: 22 });
    assert.equal(stripPrefixes(text, only(text)), '');
    assert.deepEqual(only('<!-- cto-summary A -->\n\n<!-- /cto-summary -->').content, { start: 23, end: 23 });
  });

  it('ends lines at a lone \\r too', () => {
    const text = '<!-- cto-summary A -->\ra\rb\r<!-- /cto-summary -->';
    assert.equal(stripPrefixes(text, only(text)), 'a\nb');
  });

  it('is named by any lesion name', () => {
    for (const id of ['A', 'RCA mid', 'a--b', 'LAD/D1+', '2.', 'Läsion é']) {
      assert.equal(only(`<!-- cto-summary ${id} -->\n<!-- /cto-summary -->`).id, id);
    }
    assert.equal(only('<!--cto-summary  A-->\n<!--/cto-summary-->').id, 'A');
  });

  it('keeps what differs from the prefix in its lines', () => {
    const text = '>  <!-- cto-summary A -->\n> a\n>    b\n c\n>  <!-- /cto-summary -->';
    assert.equal(stripPrefixes(text, only(text)), 'a\n  b\n c');
  });
});

describe('findSummaryMarkers', () => {
  const pair = (id: string): string => `<!-- cto-summary ${id} -->\nx\n<!-- /cto-summary -->\n`;
  const idsOf = (text: string): string[] => markersOf(text).map(({ id }) => id);

  it('gives all, in order', () => {
    assert.deepEqual(idsOf(`${pair('A')}text\n${pair('B')}${pair('A')}`), ['A', 'B', 'A']);
  });

  it('leaves out what is not closed before the next', () => {
    assert.deepEqual(idsOf(`<!-- cto-summary A -->\n${pair('B')}`), ['B']);
    assert.deepEqual(idsOf(`${pair('A')}<!-- cto-summary B -->\n`), ['A']);
    assert.deepEqual(idsOf('<!-- /cto-summary -->\n'), []);
  });

  it('leaves out what is in a fence', () => {
    assert.deepEqual(idsOf(`\`\`\`md\n${pair('A')}\`\`\`\n${pair('B')}`), ['B']);
    assert.deepEqual(idsOf(`${pair('B')}\`\`\`md\n${pair('A')}`), ['B']);
    assert.deepEqual(
      idsOf('<!-- cto-summary A -->\n```\n<!-- /cto-summary -->\n```\n<!-- /cto-summary -->'),
      ['A'],
    );
  });

  it('leaves out what is not alone on its line', () => {
    assert.deepEqual(idsOf(`x ${pair('A')}`), []);
    assert.deepEqual(idsOf('<!-- cto-summary A --> x\n<!-- /cto-summary -->'), []);
    assert.deepEqual(idsOf('<!-- cto-summary A --> x -->\n<!-- /cto-summary -->'), []);
    assert.deepEqual(idsOf('<!-- cto-summary A --><!-- /cto-summary -->'), []);
    assert.deepEqual(idsOf('<!-- cto-summary -->\n<!-- /cto-summary -->'), []);
  });

  it('does not close a summary in a quote outside of it', () => {
    assert.deepEqual(idsOf('> <!-- cto-summary A -->\n<!-- /cto-summary -->\n'), []);
    assert.deepEqual(idsOf('> <!-- cto-summary A -->\n<!-- /cto-summary -->\n> <!-- /cto-summary -->'), [
      'A',
    ]);
  });
});
