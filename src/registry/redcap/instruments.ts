/**
 * The instruments of a REDCap project for notes, from the schema: one for each section, and one that repeats for each
 * list of entries, such as lesions, attempts and stents. REDCap has no lists within lists: an entry of a lesion says
 * which.
 */
import { keysAt, schemaAt } from '../../schema/schema.ts';
import { catalogue } from '../../score/scores/catalogue.ts';
import type { Path } from '../../yaml/path.ts';
import { LESION_GRAFT } from '../key-columns.ts';
import { describeField, field, fieldsOfKey, YES_NO } from './fields.ts';
import type { Field, Instrument } from './instrument.ts';
import { LONGEST_NAME, shortName, singular } from './names.ts';

/** The first field of a project, which names the record. */
export const RECORD_ID = 'record_id';

/** An instrument that is still to be made: the list that it is for. */
interface Pending {
  readonly name: string;
  readonly at: Path;
  readonly list: Path;
  readonly owner: Instrument | null;
}

/** Keys of a lesion that would be called as another field is. */
const OF_LESION: Readonly<Record<string, string>> = { id: 'lesion_id', graft_to: LESION_GRAFT };

/** What an instrument is filled from: where that stands in the schema, and which keys are not asked for. */
interface Source {
  readonly at: Path;
  readonly skip: readonly string[];
}

/** Fields below a place of the schema, and the lists there that are instruments of their own. */
function fieldsBelow(source: Source, path: Path, name: string, header: string) {
  const fields: Field[] = [];
  const lists: Path[] = [];
  let next = header;
  for (const key of keysAt([...source.at, ...path])) {
    if (path.length === 0 && source.skip.includes(key)) continue;
    const inner = [...path, key];
    const place = [...source.at, ...inner];
    const node = schemaAt(place) ?? {};
    const entry = schemaAt([...place, 0]);
    const fullName = name === '' ? key : `${name}_${key}`;
    if ([node.type ?? []].flat().includes('array') && entry?.properties) lists.push(inner);
    else if (node.properties) {
      const below = fieldsBelow(source, inner, fullName, node.title ?? key);
      fields.push(...below.fields);
      lists.push(...below.lists);
    } else {
      const list = entry ? { ...node, items: entry } : node;
      fields.push(...fieldsOfKey(fullName, list, inner, describeField(node, key, next)));
      next = '';
    }
  }
  return { fields, lists };
}

/** A field that says to which entry of another instrument this one belongs. */
const ownerField = (name: string, owner: Instrument): Field =>
  field(
    `${name}_${owner.name}`,
    { label: `Of which ${owner.name.replaceAll('_', ' ')}`, note: `The number of its instance.`, header: '' },
    { what: 'owner' },
    { validation: 'integer', min: 1 },
  );

const computed = (key: string, label: string, rest: Partial<Field>, header = ''): Field =>
  field(key, { label, note: 'Computed by cto-note.', header }, { what: 'computed', key }, rest);

const SCORE_PARTS = [
  ['points', 'points'],
  ['min', 'least that it can become'],
  ['max', 'most that it can become'],
] as const;

const scoreFields: readonly Field[] = [
  computed('technical_success', 'Technical success', { type: 'radio', choices: YES_NO }, 'Computed'),
  computed('procedural_success', 'Procedural success', { type: 'radio', choices: YES_NO }),
  computed('in_hospital_mace', 'In-hospital MACE', { type: 'radio', choices: YES_NO }),
  ...catalogue.flatMap(({ id, name }) => {
    // All columns of a score are called the same.
    const short = shortName(id, LONGEST_NAME - '_points'.length);
    return SCORE_PARTS.map(
      ([part, label]): Field => ({
        ...computed(part, `${name}: ${label}`, { validation: 'number' }),
        name: `${short}_${part}`,
        fullName: `${id}_${part}`,
        holds: { what: 'computed', key: `${id}_${part}` },
      }),
    );
  }),
];

const noteInstrument: Instrument = {
  name: 'note',
  repeats: false,
  list: null,
  owner: null,
  fields: [
    field(
      RECORD_ID,
      { label: 'Record', note: 'The name of the note.', header: '' },
      { what: 'record' },
      { isIdentifier: true },
    ),
    computed('note_errors', 'Errors in the note', { validation: 'integer', min: 0 }),
    computed('note_warnings', 'Warnings in the note', { validation: 'integer', min: 0 }),
  ],
};

/** A section of a note, whose fields are read from the note itself. */
function sectionInstrument(key: string): { instrument: Instrument; lists: Path[] } {
  const { fields, lists } = fieldsBelow({ at: [], skip: [] }, [key], key, '');
  return { instrument: { name: key, repeats: false, list: null, owner: null, fields }, lists };
}

/** A name that no other instrument has: that of the owner stands before it where it is taken. */
function freeName(list: Path, owner: Instrument | null, taken: readonly Instrument[]): string {
  const own = singular(String(list.at(-1)));
  return taken.some(({ name }) => name === own) ? `${owner?.name ?? list[0]}_${own}` : own;
}

function repeatingInstrument({ name, at, list, owner }: Pending, known: ReadonlySet<string>) {
  const isLesion = name === 'lesion';
  const { fields, lists } = fieldsBelow(
    { at, skip: isLesion ? ['summary'] : [] },
    [],
    isLesion ? '' : name,
    '',
  );
  const named = fields.map((one): Field => {
    if (isLesion) {
      const name = OF_LESION[one.name];
      return name === undefined ? one : { ...one, name, fullName: name };
    }
    // What is of each has a name beside that of what is of all: the length of stents.
    return known.has(one.name) ? { ...one, name: shortName(`${one.name}_each`, LONGEST_NAME) } : one;
  });
  const own = owner ? [ownerField(name, owner)] : [];
  const instrument: Instrument = {
    name,
    repeats: true,
    list,
    owner,
    fields: [...own, ...named, ...(isLesion ? scoreFields : [])],
  };
  return { instrument, lists };
}

function makeInstruments(): Instrument[] {
  const instruments: Instrument[] = [noteInstrument];
  const pending: Omit<Pending, 'name'>[] = [];
  for (const key of keysAt([])) {
    const node = schemaAt([key]);
    if (node?.properties) {
      const { instrument, lists } = sectionInstrument(key);
      instruments.push(instrument);
      pending.push(...lists.map((list) => ({ at: [...list, 0], list, owner: null })));
    } else if (node?.items) pending.push({ at: [key, 0], list: [key], owner: null });
  }
  // The lesions come first: their entries say which.
  pending.sort((a, b) => Number(b.list[0] === 'lesions') - Number(a.list[0] === 'lesions'));
  for (let next = pending.shift(); next; next = pending.shift()) {
    const { at, list, owner } = next;
    const known = new Set(instruments.flatMap(({ fields }) => fields.map(({ name }) => name)));
    const name = freeName(list, owner, instruments);
    const { instrument, lists } = repeatingInstrument({ name, at, list, owner }, known);
    instruments.push(instrument);
    pending.push(...lists.map((own) => ({ at: [...at, ...own, 0], list: own, owner: instrument })));
  }
  return instruments;
}

/** All instruments, in the order of the dictionary. */
export const instruments: readonly Instrument[] = makeInstruments();

/** All fields, in the order of the dictionary. */
export const allFields: readonly Field[] = instruments.flatMap(({ fields }) => fields);

/** The names of fields that are computed, which nobody reads back. */
export const computedNames: readonly string[] = allFields
  .filter(({ holds }) => holds.what === 'computed')
  .map(({ name }) => name);
