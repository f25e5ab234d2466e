import type { NoteService } from '../service/note-service.ts';
import type { createService } from './service.ts';

/**
 * The language service, loaded at its first use: most of the extension's code is in it, and the editor's start
 * does not wait for it.
 */
export function lazyService(): NoteService {
  let loaded: NoteService | null = null;
  const service = (): NoteService => {
    // For Node the bundler puts this module into a file of its own, and in the web it is evaluated here.
    const module = require('./service.ts') as { createService: typeof createService };
    loaded ??= module.createService();
    return loaded;
  };
  return new Proxy({} as NoteService, {
    get: (_, name: keyof NoteService) =>
      // What was never opened needs no closing.
      name === 'close' && !loaded ? () => undefined : service()[name],
  });
}
