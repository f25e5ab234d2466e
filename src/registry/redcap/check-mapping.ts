/** A mapping against the dictionary of the unit's own project: what would not arrive there, row by row. */
import type { Field } from './instrument.ts';
import { allFields, instruments, RECORD_ID } from './instruments.ts';
import type { FieldMapping, MappedField, MappingIssue } from './mapping.ts';
import type { TheirField } from './their-dictionary.ts';

/** What a comparison comes to. */
interface MappingReport {
  readonly issues: readonly MappingIssue[];
  /** Our fields that are mapped to none of theirs. */
  readonly unmapped: readonly string[];
  /** Their fields that are filled by none of ours. */
  readonly unfilled: readonly string[];
  /** Our fields that may have decimals and are mapped to theirs that take whole numbers alone, as most ages are. */
  readonly wholeOnly: readonly string[];
}

const isNumber = ({ validation }: TheirField) => /^(?:number|float)$/.test(validation);
const isInteger = ({ validation }: TheirField) => /^int(?:eger)?$/.test(validation);
const isAnyText = ({ type, validation }: TheirField) =>
  type === 'notes' || (type === 'text' && validation === '');

/** What a field of theirs has to be to take one of ours; null where it does. */
function misfit(field: Field, theirs: TheirField): string | null {
  const { type, validation } = field;
  if (type === 'checkbox') return theirs.type === 'checkbox' ? null : 'checkboxes';
  const isChosen = theirs.type !== 'checkbox' && theirs.codes.length > 0;
  if (type === 'radio') {
    const isCounted = isNumber(theirs) || isInteger(theirs);
    return isChosen || isAnyText(theirs) || isCounted ? null : 'a choice, or a text without validation';
  }
  if (isAnyText(theirs)) return null;
  if (validation === 'integer' || validation === 'number')
    return isNumber(theirs) || isInteger(theirs) ? null : 'a text with an integer or a number';
  if (validation === 'date_ymd') return /^date_/.test(theirs.validation) ? null : 'a text with a date';
  return 'a text without validation';
}

/** The kind of a field of theirs, in words. */
const kindOf = ({ type, validation }: TheirField): string =>
  validation === '' ? type : `${type} with ${validation}`;

/** What is wrong with the codes of a field: ours without one of theirs, and theirs that are not in their dictionary. */
function codeIssues({ field, theirs, codes, row }: MappedField, their: TheirField): MappingIssue[] {
  // In a text our words stand for themselves.
  const isFree = isAnyText(their) || their.validation !== '';
  return field.words.flatMap((code): MappingIssue[] => {
    const mapped = codes.size === 0 ? [{ theirs: code, row }] : (codes.get(code) ?? []);
    const [first] = mapped;
    if (!mapped.some((one) => one.theirs !== ''))
      return [
        { row: first?.row ?? row, sentence: `The code ${code} of ${field.name} has no code of theirs.` },
      ];
    return mapped.flatMap((one) => {
      if (one.theirs === '') return [];
      if (!isFree && !their.codes.includes(one.theirs))
        return [{ row: one.row, sentence: `${theirs} has no code ${one.theirs} for ${code}.` }];
      const isCounted = isNumber(their) || isInteger(their);
      return isCounted && !/^-?\d+(?:\.\d+)?$/.test(one.theirs)
        ? [{ row: one.row, sentence: `${theirs} takes a number, and ${one.theirs} for ${code} is none.` }]
        : [];
    });
  });
}

const instrumentOf = (field: Field) => instruments.find(({ fields }) => fields.includes(field));

/** What is wrong with where a field of theirs stands. */
function placeIssues(
  { field, theirs, row }: MappedField,
  their: TheirField | null,
  mapping: FieldMapping,
): MappingIssue[] {
  const own = instrumentOf(field);
  if (!own?.repeats) {
    const repeating = [...mapping.instruments].find(([, one]) => one.theirs === their?.instrument);
    return repeating
      ? [
          {
            row,
            sentence: `${field.name} is of the whole record, and ${theirs} repeats in ${their?.instrument}.`,
          },
        ]
      : [];
  }
  const target = mapping.instruments.get(own.name);
  if (!target)
    return [{ row, sentence: `${field.name} repeats in ${own.name}, which has no instrument of theirs.` }];
  return !their || their.instrument === target.theirs
    ? []
    : [
        {
          row,
          sentence: `${theirs} is in the instrument ${their.instrument}, and ${own.name} is ${target.theirs}.`,
        },
      ];
}

/** What is wrong with a mapping as a whole. */
function generalIssues(mapping: FieldMapping): MappingIssue[] {
  const taken = new Map<string, MappedField>();
  const issues: MappingIssue[] = [];
  for (const mapped of mapping.fields.values()) {
    const first = taken.get(mapped.theirs);
    taken.set(mapped.theirs, first ?? mapped);
    if (first)
      issues.push({
        row: mapped.row,
        sentence: `${mapped.theirs} takes ${first.field.name} already, in row ${first.row}.`,
      });
  }
  if (!mapping.fields.has(RECORD_ID))
    issues.push({ row: null, sentence: `${RECORD_ID} has no field of theirs: a record needs its name.` });
  return issues;
}

/** What keeps a mapping from being used, as far as it can be told without their dictionary. */
export function mappingIssues(mapping: FieldMapping): MappingIssue[] {
  const places = [...mapping.fields.values()].flatMap((mapped) => placeIssues(mapped, null, mapping));
  return [...generalIssues(mapping), ...places];
}

/** What is wrong with a field beside the field of theirs. */
function fieldIssues(
  mapped: MappedField,
  dictionary: ReadonlyMap<string, TheirField>,
  mapping: FieldMapping,
): MappingIssue[] {
  const { field, theirs, row } = mapped;
  const their = dictionary.get(theirs);
  if (!their) return [{ row, sentence: `There is no field ${theirs} in their dictionary.` }];
  const [first] = dictionary.values();
  if (field.holds.what === 'record' && their !== first)
    return [
      { row, sentence: `The first field of their dictionary names a record, and that is ${first?.name}.` },
    ];
  const wanted = misfit(field, their);
  if (wanted !== null)
    return [{ row, sentence: `${theirs} is ${kindOf(their)}, and ${field.name} needs ${wanted}.` }];
  return [...placeIssues(mapped, their, mapping), ...codeIssues(mapped, their)];
}

/** Holds a mapping against their dictionary. */
export function checkMapping(mapping: FieldMapping, dictionary: readonly TheirField[]): MappingReport {
  const byName = new Map(dictionary.map((one) => [one.name, one]));
  const known = new Set(dictionary.map(({ instrument }) => instrument));
  const issues = [
    ...generalIssues(mapping),
    ...[...mapping.instruments.values()]
      .filter(({ theirs }) => !known.has(theirs))
      .map(({ theirs, row }) => ({ row, sentence: `There is no instrument ${theirs} in their dictionary.` })),
    ...[...mapping.fields.values()].flatMap((mapped) => fieldIssues(mapped, byName, mapping)),
  ];
  const filled = new Set([...mapping.fields.values()].map(({ theirs }) => theirs));
  return {
    issues: issues.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    unmapped: allFields.map(({ name }) => name).filter((name) => !mapping.fields.has(name)),
    unfilled: dictionary
      .filter(({ name, type }) => type !== 'descriptive' && !filled.has(name))
      .map(({ name }) => name),
    wholeOnly: [...mapping.fields.values()].flatMap(({ field, theirs }) => {
      const their = byName.get(theirs);
      return field.validation === 'number' && their && isInteger(their) ? [field.name] : [];
    }),
  };
}
