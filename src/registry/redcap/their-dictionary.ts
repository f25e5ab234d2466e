/** The data dictionary of a unit's own project, as REDCap lets it be downloaded. */
import { readRecords } from '../read-csv.ts';

/** A field of theirs. */
export interface TheirField {
  readonly name: string;
  readonly instrument: string;
  readonly type: string;
  /** Their codes, of a radio, a dropdown, a checkbox, and what is answered by yes or no. */
  readonly codes: readonly string[];
  /** Empty for any text. */
  readonly validation: string;
}

/** The columns as they are called in a downloaded dictionary, and by the API. */
const COLUMNS = {
  name: ['Variable / Field Name', 'field_name'],
  instrument: ['Form Name', 'form_name'],
  type: ['Field Type', 'field_type'],
  choices: ['Choices, Calculations, OR Slider Labels', 'select_choices_or_calculations'],
  validation: ['Text Validation Type OR Show Slider Number', 'text_validation_type_or_show_slider_number'],
} as const;

const CHOOSING = ['radio', 'dropdown', 'checkbox'];
/** REDCap writes their answers so. */
const ANSWERED = ['yesno', 'truefalse'];

function codesIn(type: string, choices: string): string[] {
  if (ANSWERED.includes(type)) return ['1', '0'];
  if (!CHOOSING.includes(type)) return [];
  return choices
    .split('|')
    .map((one) => (one.split(',')[0] ?? '').trim())
    .filter((code) => code !== '');
}

/** The fields of a dictionary in its order; null for what is none. */
export function readDictionary(text: string): TheirField[] | null {
  const table = readRecords(text);
  if (!table) return null;
  const places = Object.entries(COLUMNS).map(
    ([key, names]) => [key, names.find((name) => table.names.includes(name))] as const,
  );
  if (places.some(([, name]) => name === undefined)) return null;
  const named = new Map(places);
  return table.rows.map(({ cells }) => {
    const cell = (key: keyof typeof COLUMNS) => (cells.get(named.get(key) ?? '') ?? '').trim();
    const type = cell('type').toLowerCase();
    return {
      name: cell('name'),
      instrument: cell('instrument'),
      type,
      codes: codesIn(type, cell('choices')),
      validation: type === 'text' ? cell('validation') : '',
    };
  });
}

/** Whether a field answers yes or no, of which REDCap says 1 and 0. */
export const isAnswered = ({ type }: TheirField): boolean => ANSWERED.includes(type);
