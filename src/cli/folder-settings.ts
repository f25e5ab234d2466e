/** The settings of a unit for the notes of a folder: those of the options, of the folder, and the defaults. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';
import { defaultSettings, type Settings } from '../score/engine/settings.ts';
import { ownSettings, readSettings } from '../service/settings.ts';
import type { Arguments } from './arguments.ts';
import { UsageError } from './usage-error.ts';
import { unusable } from './walk.ts';

/** What a file of settings says: a part of them, or with the defaults all that hold for a note. */
interface FileSettings<T = Partial<Settings>> {
  readonly settings: T;
  /** What of it cannot be followed, a sentence each. */
  readonly notices: readonly string[];
}

const NONE: FileSettings = { settings: {}, notices: [] };

/** Settings that people write take a few kilobytes. */
const MOST_BYTES = 1_000_000;

/** The object in a text with comments and trailing commas; none in an empty text. */
function objectIn(name: string, text: string): object {
  const errors: ParseError[] = [];
  let value: unknown;
  try {
    value = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true }) ?? {};
  } catch {
    // Nested so deeply that it cannot be read.
    throw new UsageError(`${name}: this file is not JSON`);
  }
  const [error] = errors;
  if (error) {
    const line = text.slice(0, error.offset).split('\n').length;
    throw new UsageError(`${name}: this file is not JSON (line ${line})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${name}: this file is not a JSON object`);
  return value;
}

/** What is written in a file of settings; null if there is none. */
function read(path: string): FileSettings | null {
  const fromHere = relative('', path);
  const name = fromHere.startsWith('..') ? path : fromHere;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return null;
    if (!found.isFile()) throw new UsageError(`${name}: this is not a file`);
    if (found.size > MOST_BYTES) throw new UsageError(`${name}: this file is larger than 1 MB`);
    const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    const { settings, rejected } = readSettings(ownSettings(objectIn(name, text)));
    const notices = rejected.map(
      ({ key, value, takes }) =>
        `${name}: ctoNotes.${key} does not take ${value}, which is ignored. It takes ${takes}.`,
    );
    return { settings, notices };
  } catch (error) {
    const { message } = unusable(name, error, 'read');
    return { settings: {}, notices: [`${message.replace(/\.$/, '')}, so its settings are ignored.`] };
  }
}

/** Answers what the nearest `.vscode/settings.json` on the way up from a folder says; each is read once. */
function settingsFiles(): (folder: string) => FileSettings {
  const known = new Map<string, FileSettings>();
  const settingsFor = (folder: string): FileSettings => {
    const before = known.get(folder);
    if (before) return before;
    const parent = dirname(folder);
    const settings =
      read(join(folder, '.vscode', 'settings.json')) ?? (parent === folder ? NONE : settingsFor(parent));
    known.set(folder, settings);
    return settings;
  };
  return settingsFor;
}

/** Answers the settings for a note by its file name. An option wins over the folder, the folder over the defaults. */
export function noteSettings(call: Arguments): (name: string) => FileSettings<Settings> {
  const options = readSettings(call.settings).settings;
  const inFolder = call.folderSettings ? settingsFiles() : () => NONE;
  return (name) => {
    const { settings, notices } = inFolder(dirname(resolve(name)));
    const severity = { ...settings.severity, ...options.severity };
    return { settings: { ...defaultSettings, ...settings, ...options, severity }, notices };
  };
}
