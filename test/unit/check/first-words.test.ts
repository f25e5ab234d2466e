/** The Problems panel, F8 and toasts cut a message: its first 80 characters say what is wrong and what to do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { createNoteService } from '../../../src/service/note-service.ts';
import { createLocalizer, toEnglish } from '../../../src/text/message.ts';
import { corpus } from '../../support/corpus.ts';
import { document } from '../../support/notes.ts';

const SHOWN = 80;

/** The first clause of a message: up to a stop that stands in no code and no brackets. */
function firstClause(message: string): string {
  const bare = message.replace(/`[^`]*`|\([^()]*\)/g, (aside) => '_'.repeat(aside.length));
  const stop = /[.;:?!](?= |$)/.exec(bare.replace(/\d\. /g, '___'));
  return stop ? message.slice(0, stop.index + 1) : message;
}

describe('the first clause of each message of the corpus', () => {
  const links = { score: () => null, benefit: null, problem: () => null };
  for (const [language, localize] of [
    ['English', toEnglish],
    ['German', createLocalizer(JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8')))],
  ] as const) {
    it(`ends within its first ${SHOWN} characters, in ${language}`, () => {
      const asked = createNoteService({ settings: () => defaultSettings, links, localize });
      const messages = new Set<string>();
      for (const { languageId, text } of corpus()) {
        const note = document(text, languageId);
        for (const { message } of asked.diagnose(note)) messages.add(String(message));
      }
      assert.ok(messages.size > 100, String(messages.size));
      assert.deepEqual(
        [...messages].filter((message) => firstClause(message).length > SHOWN),
        [],
      );
    });
  }
});
