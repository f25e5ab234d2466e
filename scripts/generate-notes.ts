/**
 * `npm run generate-notes -- COUNT FOLDER [SEED]`: writes so many invented notes, a folder for each year. The same seed
 * gives the same notes. For trying out exports and audits: `invented-procedures.ts` says what is true of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventedNote } from './invented-note.ts';
import { createDraw, inventProcedure } from './invented-procedures.ts';

const USAGE = 'Usage: npm run generate-notes -- COUNT FOLDER [SEED]';

/** Writes the notes one by one, and yields each file with the procedure that it tells. */
export function* generateNotes(count: number, folder: string, seed: number) {
  const draw = createDraw(seed);
  const years = new Set<string>();
  for (let number = 1; number <= count; number += 1) {
    const procedure = inventProcedure(draw, number);
    const { text, ending } = inventedNote(draw, procedure);
    const year = join(folder, procedure.date.slice(0, 4));
    if (!years.has(year)) mkdirSync(year, { recursive: true });
    years.add(year);
    const file = join(year, `${procedure.date}-${procedure.patient}.${ending}`);
    writeFileSync(file, text);
    yield { file, procedure };
  }
}

if (process.argv[1]?.endsWith('generate-notes.ts')) {
  const [count = '', folder = '', seed = '1'] = process.argv.slice(2);
  if (!/^[1-9]\d*$/.test(count) || folder === '' || !/^\d+$/.test(seed)) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    let written = 0;
    for (const _ of generateNotes(Number(count), folder, Number(seed))) written += 1;
    console.log(`${folder}: ${written} invented notes, seed ${seed}.`);
  }
}
