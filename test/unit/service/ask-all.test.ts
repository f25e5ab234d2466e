/** What hostile texts are asked, in `test/support/ask-all.ts`, is all that anybody can ask. */
import assert from 'node:assert/strict';
import type { NoteService } from '../../../src/service/note-service.ts';
import { askAll } from '../../support/ask-all.ts';
import { CLEAN } from '../../support/clean-note.ts';
import { service } from '../../support/notes.ts';

describe('everything that a text is asked', () => {
  it('is every method of the service', () => {
    const ours = service();
    const open = new Set(Object.keys(ours));
    const noting = Object.fromEntries(
      Object.entries(ours).map(([name, method]) => [
        name,
        (...given: unknown[]) => {
          open.delete(name);
          return (method as (...given: unknown[]) => unknown)(...given);
        },
      ]),
    );
    askAll(CLEAN, 'cto-note', [CLEAN.indexOf('LAD')], 1, noting as unknown as NoteService);
    assert.deepEqual([...open], []);
  });
});
