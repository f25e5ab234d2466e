import type { createNoteService, NoteService, Ports } from '../service/note-service.ts';

/**
 * The language service, loaded at its first use: most of the extension's code is in it, and the editor's start
 * does not wait for it.
 */
export function lazyService(ports: Ports): NoteService {
  let loaded: NoteService | null = null;
  const service = (): NoteService => {
    // The bundler turns this into a module that is evaluated here and not at the start.
    const module = require('../service/note-service.ts') as { createNoteService: typeof createNoteService };
    loaded ??= module.createNoteService(ports);
    return loaded;
  };
  return {
    diagnose: (document) => service().diagnose(document),
    hover: (document, position) => service().hover(document, position),
    summaries: (document, at) => service().summaries(document, at),
    codeActions: (document, diagnostics) => service().codeActions(document, diagnostics),
    analysis: (document) => service().analysis(document),
    isAtLesion: (document, position) => service().isAtLesion(document, position),
    explain: (document, position) => service().explain(document, position),
    lenses: (document) => service().lenses(document),
    close: (uri) => service().close(uri),
  };
}
