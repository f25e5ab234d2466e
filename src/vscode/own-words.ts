import type * as vscode from 'vscode';
import type { NoteService } from '../service/note-service.ts';
import { folderView } from './folder.ts';

type OwnWords = ReturnType<NoteService['ownWords']>;

/** The words that other notes of the folder have named, as far as they are known. */
export interface OtherWords {
  readonly words: readonly OwnWords[];
  /** Whether the folder is still looked through for the first time. */
  readonly isIncomplete: boolean;
}

/**
 * Gathers the own words of the folder's notes, from the first time that they are of use: nobody waits for it, and
 * what has changed since is known the next time.
 */
export function gatherOwnWords(service: NoteService): (document: vscode.TextDocument) => OtherWords {
  const folder = folderView(service, (note) => service.ownWords(note));
  let known = new Map<string, OwnWords>();
  let isLooking = false;
  let hasLooked = false;
  const look = async () => {
    isLooking = true;
    const seen = new Map<string, OwnWords>();
    try {
      for await (const { uri, found } of folder.look()) {
        seen.set(uri.toString(), found);
        known.set(uri.toString(), found);
      }
      known = seen;
      hasLooked = true;
    } finally {
      isLooking = false;
    }
  };
  return ({ uri }) => {
    // A folder that cannot be searched has no words.
    if (!isLooking) look().catch(() => {});
    const others = [...known].filter(([key]) => key !== uri.toString());
    return { words: others.map(([, words]) => words), isIncomplete: !hasLooked };
  };
}
