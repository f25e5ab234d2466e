/** The options of `export --redcap`. */
import type { FieldMapping } from '../registry/redcap/mapping.ts';
import { UsageError } from './usage-error.ts';

/** As `parseArgs` takes them. */
export const REDCAP_OPTIONS = {
  redcap: { type: 'boolean' },
  mapping: { type: 'string' },
  'check-dictionary': { type: 'string' },
  'new-mapping': { type: 'string' },
} as const;

interface Values {
  readonly redcap?: boolean | undefined;
  readonly mapping?: string | undefined;
  readonly 'check-dictionary'?: string | undefined;
  readonly 'new-mapping'?: string | undefined;
  readonly to?: string | undefined;
  readonly table?: string | undefined;
  readonly format?: string | undefined;
  readonly partition?: string | undefined;
  readonly dictionary?: string | undefined;
}

/** What is asked of a REDCap project. */
export interface RedcapOptions {
  /** The file that says what our fields are called there; null where they are called as ours. */
  readonly mapping: string | null;
  /** The data dictionary of that project. */
  readonly theirDictionary: string | null;
  /** Where a mapping to fill in is written. */
  readonly newMapping: string | null;
  /** What the mapping says, once it has been read. */
  readonly mapped?: FieldMapping;
}

/** Whether a call asks for a mapping, and for nothing of notes. */
export const isWithoutNotes = (values: Values): boolean =>
  values.redcap === true && (values['new-mapping'] !== undefined || values['check-dictionary'] !== undefined);

/**
 * @returns null for tables
 * @throws UsageError with one sentence if the options do not go together
 */
export function redcapOptions(values: Values): RedcapOptions | null {
  const { redcap, mapping, to } = values;
  const [theirDictionary, newMapping] = [values['check-dictionary'], values['new-mapping']];
  if (!redcap) {
    const given = (['mapping', 'check-dictionary', 'new-mapping'] as const).find((name) => values[name]);
    if (given) throw new UsageError(`--${given} goes with --redcap.`);
    return null;
  }
  const given = (['table', 'format', 'partition'] as const).find((name) => values[name]);
  if (given)
    throw new UsageError(
      `REDCap takes a dictionary and records as CSV: --${given} does not go with --redcap.`,
    );
  if (to === undefined && values.dictionary === undefined && !isWithoutNotes(values))
    throw new UsageError('export --redcap needs --to and a folder whose name ends in /.');
  if (to !== undefined && !/[\\/]$/.test(to))
    throw new UsageError(`export --redcap writes into a folder whose name ends in /, not ${to}.`);
  if (values.dictionary !== undefined && !/\.csv$/i.test(values.dictionary))
    throw new UsageError(`The dictionary of a REDCap project is a .csv file, not ${values.dictionary}.`);
  if (newMapping !== undefined && !/\.csv$/i.test(newMapping))
    throw new UsageError(`A mapping is a .csv file, not ${newMapping}.`);
  if (newMapping !== undefined && (to !== undefined || mapping !== undefined))
    throw new UsageError('--new-mapping goes with --check-dictionary alone.');
  if (theirDictionary !== undefined && mapping === undefined && newMapping === undefined)
    throw new UsageError('--check-dictionary needs --mapping, which it checks, or --new-mapping.');
  return {
    mapping: mapping ?? null,
    theirDictionary: theirDictionary ?? null,
    newMapping: newMapping ?? null,
  };
}
