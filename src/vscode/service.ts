/**
 * The language service with what VS Code gives it. Most of the extension's code is behind this file, which
 * `lazy-service` loads at the first use.
 */
import { createNoteService, type NoteService } from '../service/note-service.ts';
import { pageLinks } from './pages.ts';
import { readSettings } from './settings.ts';

/** The service under the user's settings. */
export function createService(): NoteService {
  return createNoteService({ settings: readSettings, links: pageLinks() });
}
