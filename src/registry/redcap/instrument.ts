/** What REDCap knows of a project: instruments with fields. */
import type { SchemaNode } from '../../schema/schema.ts';
import type { Path } from '../../yaml/path.ts';

export interface CodedChoice {
  readonly code: string;
  readonly label: string;
}

/** A field of an instrument. */
export interface Field {
  /** At most 26 small letters, digits and underscores, and each once in the project. */
  readonly name: string;
  /** As the tables call it, however long; the same as the name where that is not shortened. */
  readonly fullName: string;
  readonly type: 'text' | 'notes' | 'radio' | 'checkbox';
  /** Of a radio or a checkbox; of other fields none. */
  readonly choices: readonly CodedChoice[];
  /** The words of the format that it holds, one or several: the codes of the choices, or those of a list that is text. */
  readonly words: readonly string[];
  readonly validation: 'integer' | 'number' | 'date_ymd' | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly label: string;
  readonly note: string;
  /** What stands above it, where a group of fields begins. */
  readonly header: string;
  /** Whether it may lead to a person, so that REDCap leaves it out of exports without identifiers. */
  readonly isIdentifier: boolean;
  /** Whether it holds words of the author's own. */
  readonly isFreeText: boolean;
  readonly holds: Holding;
}

/** What a field holds. */
export type Holding =
  /** The value of a key, or of a measured one only a number. The path leads from what the instrument is filled from. */
  | { readonly what: 'key'; readonly path: Path; readonly node: SchemaNode }
  /** What was seen where no number was measured: `under 20`, `unknown`; what is known of a date without its day. */
  | { readonly what: 'seen'; readonly path: Path; readonly node: SchemaNode }
  /** The instance of the instrument that an entry belongs to: of a lesion, or of a visit. */
  | { readonly what: 'owner' }
  /** What is computed of a note or a lesion; it is never read. */
  | { readonly what: 'computed'; readonly key: string }
  | { readonly what: 'record' };

/** An instrument, which REDCap calls an instrument. */
export interface Instrument {
  readonly name: string;
  /** Whether a record has an instance of it for each entry of a list. */
  readonly repeats: boolean;
  /** The list, from what holds it: the note, or an entry of another instrument. Null for an instrument that does not repeat. */
  readonly list: Path | null;
  /** The instrument whose entries hold the list; null for the note itself. */
  readonly owner: Instrument | null;
  readonly fields: readonly Field[];
}
