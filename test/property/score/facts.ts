/** Random lesions and patients, drawn from the schema: each key with any of its values, or left out. */
import fc from 'fast-check';
import schema from '../../../schemas/cto-note.schema.json' with { type: 'json' };
import { smallConnection } from '../../../src/score/engine/collaterals.ts';
import type { FactKey, Facts } from '../../../src/score/engine/facts.ts';
import { retrograde, strategiesUsed } from '../../unit/catalogue/fingers.ts';

interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<{ [key: string]: Node }>;
  readonly items?: Node;
}

const definitions = schema.$defs as unknown as Readonly<{ [name: string]: Node }>;

function resolved(node: Node | undefined): Node {
  if (!node) throw new Error('the schema knows no such key');
  return node.$ref ? { ...resolved(definitions[node.$ref.slice('#/$defs/'.length)]), ...node } : node;
}

/** Numbers at and beside the limits of scores. */
const LIMITS = [0.1, 2.9, 3, 11.9, 12, 19.9, 20, 20.1, 22.9, 23, 45, 45.5, 46, 64.9, 65, 65.1, 69.9, 70, 75];

/** The least and the greatest number that a key takes. */
function ends({ minimum, exclusiveMinimum, maximum }: Node): [number, number] {
  return [minimum ?? (exclusiveMinimum ?? 0) + 0.1, maximum ?? 1000];
}

/** Whether a number may be `unknown`, alone or among what may be seen of it. */
const takesUnknown = ({ pattern = '' }: Node): boolean => /^\^(?:\(\?:)?unknown\b/.test(pattern);

function anyOf(given: Node): fc.Arbitrary<unknown> {
  const node = resolved(given);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.properties) return sectionOf(node);
  if (node.items) {
    const entry = resolved(node.items);
    if (entry.properties) return fc.array(sectionOf(entry), { maxLength: 3 });
    return entry.enum ? fc.shuffledSubarray([...entry.enum]) : fc.array(fc.string());
  }
  const types = [node.type].flat();
  if (!types.includes('number')) return types.includes('integer') ? fc.nat({ max: 5 }) : fc.string();
  const [min, max] = ends(node);
  return fc.oneof(
    fc.constantFrom(min, max, ...LIMITS.filter((limit) => min <= limit && limit <= max)),
    fc.double({ min, max, noNaN: true }),
    ...(takesUnknown(node) ? [fc.constant('unknown')] : []),
  );
}

function sectionOf({ properties = {} }: Node): fc.Arbitrary<{ [key: string]: unknown }> {
  const values = Object.entries(properties).map(([key, node]) => [key, anyOf(node)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: [], noNullPrototype: true });
}

/** Any lesion of any patient. */
export const anyFacts = fc.record(
  { lesion: anyOf({ $ref: '#/$defs/lesion' }), patient: anyOf({ $ref: '#/$defs/patient' }) },
  { noNullPrototype: true },
) as fc.Arbitrary<Facts>;

const stepsTo = (key: string) =>
  key.startsWith('patient.') ? key.split('.') : ['lesion', ...key.split('.')];

function nodeOf(key: string): Node {
  const [section = '', ...steps] = stepsTo(key);
  return steps.reduce((node, step) => resolved(node.properties?.[step]), resolved(definitions[section]));
}

/** Any value of a key. */
export const anyValueOf = (key: string): fc.Arbitrary<unknown> => anyOf(nodeOf(key));

/** Whether a key may be recorded as `unknown`. */
export const mayBeUnknown = (key: string): boolean =>
  takesUnknown(nodeOf(key)) || nodeOf(key).enum?.includes('unknown') === true;

/** Values of a key among which every answer to every question of a score is found. */
export function answersOf(key: string): unknown[] {
  if (key === 'collaterals') return [[{ channel: 'septal' }], [{ channel: 'epicardial' }]];
  const node = nodeOf(key);
  if (node.enum) return node.enum.filter((value) => value !== 'unknown' && typeof value !== 'boolean');
  if (node.items) return (resolved(node.items).enum ?? []).map((value) => [value]);
  return ends(node);
}

/** Every key of a lesion and of a patient that stands in the schema. */
export const allKeys: readonly FactKey[] = [
  ...Object.keys(resolved(definitions.lesion).properties ?? {}),
  ...Object.keys(resolved(definitions.patient).properties ?? {}).map((key) => `patient.${key}`),
] as FactKey[];

type Data = { [key: string]: unknown };

/** Takes keys away from every entry of a list. */
function without(data: Data, list: string, keys: readonly string[]): void {
  if (!Array.isArray(data[list])) return;
  data[list] = data[list].map((entry: Data) =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key))),
  );
}

/** The facts with one key changed, or left out for `undefined`. */
export function withValue(facts: Facts, key: string, value: unknown): Facts {
  const [section = '', ...steps] = stepsTo(key);
  const set = (data: unknown, [step = '', ...rest]: string[]): unknown => {
    const copy = { ...(data as { [key: string]: unknown } | undefined) };
    if (rest.length > 0) copy[step] = set(copy[step], rest);
    else if (value === undefined) delete copy[step];
    else copy[step] = value;
    // The number of attempts would answer for the word, and the attempts for the strategies.
    if (step === 'prior_attempt') delete copy.prior_attempts;
    if (step === 'strategies') delete copy.attempts;
    // A collateral would answer for the class of the lesion, and an attempt for the channel of the collaterals.
    if (step === 'werner_cc') without(copy, 'collaterals', ['werner_cc']);
    if (step === 'collaterals' && copy.crossing) {
      copy.crossing = { ...copy.crossing };
      without(copy.crossing as Data, 'attempts', ['channel', 'donor']);
    }
    return copy;
  };
  return { ...facts, [section]: set(facts[section as 'lesion' | 'patient'], steps) };
}

/** The facts with an open key answered, so that nothing else is forgotten. */
export function withAnswer(facts: Facts, key: string, answer: unknown): Facts {
  // The collaterals may tell the class as well, and are written anew.
  const { state } = smallConnection.evaluate(facts);
  const isTold = key === 'collaterals' && state !== 'unknown';
  return withValue(isTold ? withValue(facts, 'werner_cc', state === 'present' ? 0 : 2) : facts, key, answer);
}

/** Whether what is told may turn out to be an answer: an antegrade strategy is no retrograde one. */
export function mayBecome({ lesion }: Facts, key: string, answer: unknown): boolean {
  if (key !== 'crossing.strategies' || !strategiesUsed(lesion.crossing ?? {}).includes('antegrade'))
    return true;
  return !retrograde(answer as readonly string[]);
}
