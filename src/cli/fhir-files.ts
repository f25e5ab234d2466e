/** `cto-note export --fhir`: notes as bundles of FHIR R4. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { codeSystemBundle } from '../fhir/code-systems.ts';
import type { Digest } from '../fhir/entries.ts';
import { bundlesOf } from '../fhir/note-bundle.ts';
import { pseudonymOf } from '../registry/pseudonyms.ts';
import { createFileNames } from '../service/file-names.ts';
import { showHiddenInJson } from '../text/hidden.ts';
import { counted } from '../text/message.ts';
import type { Answerer, Rows } from './answerer.ts';
import type { Arguments } from './arguments.ts';
import { keyedHash } from './key-file.ts';
import { createNoteAnswerer } from './note-answerer.ts';
import { print, printToStderr } from './output.ts';
import { answerFiles } from './run.ts';
import type { TableOptions } from './table-options.ts';
import { UsageError } from './usage-error.ts';
import { beginFile, makeFolder, writeWhole } from './write-file.ts';

/** As JSON: on one line each where many are in a file, else for who reads it. */
const inJson = (bundle: object, isLine: boolean): string =>
  `${showHiddenInJson(JSON.stringify(bundle, null, isLine ? 0 : 2))}\n`;

const plainHash: Digest = (text) => createHash('sha256').update(text).digest();

const inLinesOf = ({ to }: TableOptions): boolean => to !== null && (to === '-' || /\.ndjson$/i.test(to));

/** Names are the same however a path to the file is written. */
const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');

/** Answers for a file with a row for each of its notes: the name for its bundle, the bundle as JSON, and its errors. */
export function createBundleAnswerer(call: Arguments): Answerer {
  const { tables } = call;
  if (!tables?.fhir || tables.to === null)
    return createNoteAnswerer(call, () => ({ answer: null, rows: [[]] }));
  const { key, freeText } = tables;
  const { snomed } = tables.fhir;
  const digest = key ? keyedHash(key) : plainHash;
  const isLine = inLinesOf(tables);
  const options = { digest, pseudonymise: key !== undefined, freeText, snomed };
  return createNoteAnswerer(call, (file) => {
    const name = plainName(file.name);
    const shown = key ? pseudonymOf(digest, 'file', name) : name;
    const bundles = bundlesOf({ ...file, name }, options);
    return {
      answer: null,
      rows: [bundles.map(({ bundle, errors }) => [shown, inJson(bundle, isLine), errors])],
    };
  });
}

/** Where bundles are put as they come. */
interface OpenBundles {
  add(name: string, json: string): void;
  finish(): void;
}

/** The name of a file within the folder that was named, or alone. */
function nameWithin(folders: readonly string[], file: string): string {
  const within = folders.map((folder) => relative(folder, file)).filter((path) => /^(?!\.\.|$)/.test(path));
  return within.sort((a, b) => a.length - b.length)[0] ?? basename(file);
}

/** @throws UsageError if the folder holds something, which would be read with them */
function bundleFolder(folder: string, named: readonly string[]): OpenBundles {
  makeFolder(folder);
  if (readdirSync(folder).length > 0)
    throw new UsageError(
      `${folder}: this folder is not empty, and what is in it would be read with the bundles: remove it first.`,
    );
  const nameOf = createFileNames('.json');
  return {
    add: (name, json) => writeWhole(join(folder, nameOf(nameWithin(named, name))), json),
    finish: () => undefined,
  };
}

function openBundles({ to, inFolder }: TableOptions, named: readonly string[]): OpenBundles {
  if (to === null) return { add: () => undefined, finish: () => undefined };
  if (inFolder) return bundleFolder(to, named);
  if (to === '-') return { add: (_, json) => print(json), finish: () => undefined };
  const file = beginFile(to);
  const isOne = !/\.ndjson$/i.test(to);
  let count = 0;
  return {
    add(_, json) {
      count += 1;
      if (isOne && count > 1)
        throw new UsageError(
          `${to}: a .json file takes the bundle of one note, and these are more: use .ndjson, or a folder.`,
        );
      file.write(json);
    },
    finish() {
      if (isOne && count === 0) throw new UsageError(`${to}: there is no note to write.`);
      file.finish();
    },
  };
}

/** How many bundles were written, and what of the notes is not in them. */
function told(to: string, bundles: number, faulty: number, errors: number): string[] {
  if (faulty === 0) return [`${to}: ${counted(bundles, 'bundle')}`];
  return [
    `${to}: ${counted(bundles, 'bundle')}, ${faulty} of notes with errors (${counted(errors, 'error')}): what is wrong is left out of them and named in their OperationOutcome`,
  ];
}

/**
 * Writes the bundles of a call, and the code systems if they are asked for.
 *
 * @param contents a sentence about who may be found in them
 */
export async function exportBundles(call: Arguments, contents: string): Promise<void> {
  const { tables } = call;
  if (!tables) return;
  const { to, dictionary } = tables;
  const open = openBundles(tables, call.files);
  let [bundles, faulty, errors] = [0, 0, 0];
  const take = ([rows = []]: readonly Rows[]) => {
    for (const [name, json, wrong] of rows) {
      open.add(String(name), String(json));
      bundles += 1;
      errors += Number(wrong);
      if (Number(wrong) > 0) faulty += 1;
    }
  };
  await answerFiles(call, {
    createAnswerer: createBundleAnswerer,
    inWorkers: true,
    take: ({ rows }) => rows && take(rows),
  });
  open.finish();
  const written = to === null ? [] : told(to, bundles, faulty, errors);
  if (dictionary !== null) {
    writeWhole(dictionary, inJson(codeSystemBundle(plainHash), false));
    written.push(`${dictionary}: what the codes mean`);
  }
  (to === '-' ? printToStderr : print)(`${[...written, contents].join('\n')}\n`);
}
