/** Two lesions of one name. */
import assert from 'node:assert/strict';
import { document, errors, service } from '../../support/notes.ts';

const lesion = (id: string) => `  - id: ${id}\n    vessel: LAD\n`;

describe('a lesion that is called as another one', () => {
  it('is told with the other one', () => {
    const text = `cto_note: 1\nlesions:\n${lesion('A')}${lesion('B')}${lesion('A')}${lesion('A')}`;
    const diagnostics = service()
      .diagnose(document(text))
      .filter(({ code }) => code === 'duplicate-lesion');
    assert.deepEqual(
      diagnostics.map(({ range, relatedInformation = [] }) => [
        range.start.line,
        ...relatedInformation.map(({ message, location }) => [message, location.range.start.line]),
      ]),
      [
        [6, ['The other lesion with this name.', 2]],
        [8, ['The other lesion with this name.', 2]],
      ],
    );
  });

  it('is none without a name, whatever its number', () =>
    assert.deepEqual(
      errors(`cto_note: 1\nlesions:\n${lesion('2')}  - vessel: LAD\n`).map(({ code }) => code),
      ['missing-key'],
    ));
});
