/** Notes, valid and not, that every reader of the schema is asked about. */
import { parseAllDocuments } from 'yaml';
import { corpus } from '../support/corpus.ts';
import { valuesOf } from './format-values.ts';
import { NAMES, NEW_NAMES, NO_NAMES } from './names.ts';
import { format, isSection, LESION, nameOf, noteWith } from './note-format.ts';

export interface Case {
  readonly about: string;
  /** What the data are held against: a whole note, or what a fence of Markdown holds. */
  readonly part: '' | '#/$defs/note_fence' | '#/$defs/lesion';
  readonly data: unknown;
}

/** Each value of each key, and what lies near it. */
export function values(): Case[] {
  return Object.entries(format).flatMap(([section, keys]) =>
    Object.entries(keys).flatMap(([marked, takes]): Case[] => {
      if (isSection(takes)) return [];
      const key = nameOf(marked);
      const { good, bad } = valuesOf(takes);
      return [...good, ...bad].map((value) => ({
        about: `${section}: ${key}: ${JSON.stringify(value)}`,
        part: '',
        data: noteWith(section, { [key]: value }),
      }));
    }),
  );
}

/** The names of lesions. */
export function names(): Case[] {
  return Object.entries({ ...NAMES, ...NEW_NAMES, ...NO_NAMES }).map(([what, id]) => ({
    about: `a name with ${what}`,
    part: '',
    data: noteWith('lesion', { ...LESION, id }),
  }));
}

/** What a text of YAML holds, a value for each of its documents; those that are no YAML are left out. */
function dataIn(yaml: string): unknown[] {
  return [...parseAllDocuments(yaml)].flatMap((document) => {
    try {
      return 'errors' in document && document.errors.length === 0 ? [document.toJS()] : [];
    } catch {
      // An alias without an anchor is seen only now.
      return [];
    }
  });
}

/** The notes of the examples, the fixtures and the problem pages, as far as they are YAML. */
export function notes(): Case[] {
  return corpus().flatMap(({ from, name, text, languageId }): Case[] => {
    const about = `${from}/${name}`;
    if (languageId !== 'markdown') return dataIn(text).map((data) => ({ about, part: '', data }));
    return [...text.matchAll(/^```cto-(note|lesion)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, yaml = '']) =>
      dataIn(yaml).map((data): Case => {
        return { about, part: kind === 'note' ? '#/$defs/note_fence' : '#/$defs/lesion', data };
      }),
    );
  });
}
