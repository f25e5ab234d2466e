/** A key of the schema as a control of the form. */
import { choiceLabel } from '../../present/terms.ts';
import type { Severity } from '../../problems/codes.ts';
import type { SchemaNode } from '../../schema/schema.ts';
import { isDate, isMeasured, isNumeric, schemaAt, takesUnknown } from '../../schema/schema.ts';
import type { Localizer } from '../../text/message.ts';
import type { Path } from '../../yaml/path.ts';

/**
 * `choice`: one of some words or grades. `answer`: yes, no and mostly unknown, beside "not recorded", which is the state
 * `missing`. `number`: a number, or the one word in `choices`. `measured`: a number, `unknown`, or what was seen of it as
 * text (`under 20`, `over 20`, `20-25`, `about 20`). `texts`, `choices`: a list of text, or of some of the choices.
 * `entries`: a list of maps.
 */
type FieldKind =
  | 'choice'
  | 'answer'
  | 'number'
  | 'measured'
  | 'date'
  | 'text'
  | 'texts'
  | 'choices'
  | 'entries';

/** A value to choose from. */
interface FieldChoice {
  /** What `setValue` takes. */
  readonly value: string | number;
  readonly label: string;
  /** What it means. */
  readonly help: string;
}

/** An item of a score of the unit that the key feeds. */
export interface FieldCount {
  readonly score: string;
  /** What the item asks. */
  readonly item: string;
  /** What the item is worth. */
  readonly points: number;
  readonly state: 'present' | 'absent' | 'unknown';
  readonly because: string;
}

/** What the schema says of a control. */
interface FieldShape {
  /** Below the target of `setValue`: the lesion or the note. */
  readonly path: Path;
  readonly label: string;
  readonly help: string;
  readonly unit: string | null;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly choices?: readonly FieldChoice[];
  readonly min?: number;
  readonly max?: number;
  /** Whether the number has to be above `min`. */
  readonly isAbove?: true;
  readonly isWhole?: true;
  /** Whether the program writes it: the summary, and the version of the format. */
  readonly isKept?: true;
}

/** What is wrong with a value, in the user's language; words of the note and keys stand between backticks. */
interface FieldProblem {
  readonly message: string;
  readonly severity: Severity;
}

/** A control with what the note has for it. */
export interface FormField extends FieldShape {
  /** `missing`: not recorded. `invalid`: written, but refused by the schema. */
  readonly state: 'missing' | 'set' | 'invalid';
  /** As the note has it; null where it is missing. Of yes and no in either spelling the word. */
  readonly value: unknown;
  /** As it is written; '' where it is missing. */
  readonly text: string;
  readonly problems: readonly FieldProblem[];
  readonly counts: readonly FieldCount[];
  /** Whether it feeds a score of the unit, of any lesion: what a score does not apply to keeps its place in the form. */
  readonly isScored: boolean;
  /** Whether it is shown at once; the rest of its section is folded. */
  readonly isFirst: boolean;
  /** What one entry of a list of maps is called. */
  readonly entryLabel?: string;
  /** The fields of each entry of a list of maps. */
  readonly entries?: readonly (readonly FormField[])[];
  /** The fields of one more entry: setting the first of them adds it. */
  readonly added?: readonly FormField[];
  /** Of a list whose one entry may be `none`: what that says, and whether the note says it; then there are no entries. */
  readonly none?: { readonly label: string; readonly isSaid: boolean };
}

/** What a key is in the form; null for a map, which is a section of its own. */
export function kindOf(path: Path): FieldKind | null {
  const node = schemaAt(path);
  if (!node) return null;
  if (node.items) {
    const entry = schemaAt([...path, 0]);
    if (entry?.properties) return 'entries';
    return entry?.enum ? 'choices' : 'texts';
  }
  if (node.properties) return null;
  if (node.enum) return node.enum.includes(true) ? 'answer' : 'choice';
  if (isMeasured(node)) return 'measured';
  if (isNumeric(node)) return 'number';
  return isDate(node) ? 'date' : 'text';
}

/**
 * What the schema says of a key.
 *
 * @param at where it stands in the note
 * @param path the same below the target
 */
export function shapeOf(at: Path, path: Path, kind: FieldKind, localize: Localizer): FieldShape {
  const node = schemaAt(at) ?? {};
  const key = String(at.at(-1));
  const choices = choicesOf((kind === 'choices' && schemaAt([...at, 0])) || node, localize);
  const least = node.exclusiveMinimum ?? node.minimum;
  const types = [node.type ?? []].flat();
  return {
    path,
    label: localize(node.title ?? key),
    help: localize(node.description ?? ''),
    unit: node['x-unit'] === undefined ? null : localize(node['x-unit']),
    kind,
    required: schemaAt(at.slice(0, -1))?.required?.includes(key) ?? false,
    ...(choices.length > 0 ? { choices } : {}),
    ...(least === undefined ? {} : { min: least }),
    ...(node.maximum === undefined ? {} : { max: node.maximum }),
    ...(node.exclusiveMinimum === undefined ? {} : { isAbove: true as const }),
    ...(types.includes('integer') && isNumeric(node) ? { isWhole: true as const } : {}),
    ...(key === 'summary' || key === 'cto_note' ? { isKept: true as const } : {}),
  };
}

function choicesOf(node: SchemaNode, localize: Localizer): FieldChoice[] {
  const { enum: values = takesUnknown(node) ? ['unknown'] : [], enumDescriptions: meanings } = node;
  return values.flatMap((value, i) => {
    // The other spelling of yes and no.
    if (typeof value === 'boolean') return [];
    return [{ value, label: localize(choiceLabel(value, node)), help: localize(meanings?.[i] ?? '') }];
  });
}
