import assert from 'node:assert/strict';
import { newNote, snippetText } from '../../../src/service/lesions/templates.ts';
import { document, service } from '../../support/notes.ts';

/** The text up to each empty place, the last line of it. */
function places(text: string, languageId = 'cto-note'): string[] {
  const lines = text.split('\n');
  return service()
    .emptyPlaces(document(text, languageId))
    .map(({ line, character }) => `${lines[line]?.slice(0, character)}<|>${lines[line]?.slice(character)}`);
}

describe('an empty place', () => {
  it('is behind a key without a value, and in a list without entries', () => {
    const text =
      'cto_note: 1\nlesions:\n  - id: A\n    vessel: \n    stump: # seen\n    crossing: { strategies: [ ] }\n';
    assert.deepEqual(places(text), [
      '    vessel: <|>',
      '    stump: <|># seen',
      '    crossing: { strategies: [<|> ] }',
    ]);
  });

  it('is every place of a new note', () => {
    const stops = newNote('yaml').match(/\$\d+/g) ?? [];
    assert.equal(places(snippetText(newNote('yaml'))).length, stops.length);
  });

  it('is found in fences, and nowhere in prose', () => {
    const text = 'Findings:\n\n> ```cto-lesion\n> id: A\n> vessel:\n> ```\n';
    assert.deepEqual(places(text, 'markdown'), ['> vessel:<|>']);
  });
});
