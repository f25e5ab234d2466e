/** Bundles of notes, and what FHIR asks of them. */
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { Fhir } from 'fhir/fhir';
import type {
  Bundle,
  CodeableConcept,
  FhirResource,
  Observation,
  ObservationComponent,
  Quantity,
} from 'fhir/r4';
import { codeSystems } from '../../src/fhir/code-systems.ts';
import { type BundleOptions, bundlesOf, type NoteBundle } from '../../src/fhir/note-bundle.ts';
import type { Settings } from '../../src/score/engine/settings.ts';
import { shownProblems } from '../../src/service/diagnostics.ts';
import { document, service } from './notes.ts';

/** How a note is made a bundle of. */
export interface Wanted extends Partial<Omit<BundleOptions, 'digest'>> {
  readonly name?: string;
  readonly language?: string;
  readonly settings?: Partial<Settings>;
}

/** The bundles of a text; with pseudonyms where they are asked for. */
export function bundlesIn(text: string, wanted: Wanted = {}): NoteBundle[] {
  const { name = 'a.cto.yaml', language = 'cto-note', settings = {}, ...options } = wanted;
  const analysis = service(settings).analysis(document(text, language));
  const { pseudonymise = false } = options;
  return bundlesOf(
    { name, analysis, problems: shownProblems(analysis) },
    {
      digest: pseudonymise
        ? (said) => createHmac('sha256', 'a key').update(said).digest()
        : (said) => createHash('sha256').update(said).digest(),
      freeText: false,
      snomed: false,
      ...options,
      pseudonymise,
    },
  );
}

/** The resources of a bundle that are of a type. */
export const resourcesOf = <Type extends FhirResource['resourceType']>(bundle: Bundle, type: Type) =>
  (bundle.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === type ? [resource as Extract<FhirResource, { resourceType: Type }>] : [],
  );

const fhir = new Fhir();
const OTHER_CODE =
  /^Code "[^"]+" \((?:urn:cto-notes:codes:\w+|http:\/\/hl7\.org\/fhir\/sid\/icd-10-cm|http:\/\/snomed\.info\/sct|http:\/\/dicom\.nema\.org\/resources\/ontology\/DCM)\) not found in value set$/;

/** The codes of each of our systems. */
const ours = new Map(
  codeSystems.map(({ url, concept = [] }) => [
    url,
    new Map(concept.map(({ code, display }) => [code, display])),
  ]),
);

/** All objects in a value, from the outside in. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** What the validator of the definitions does not look at. */
function* faultsOf(bundle: Bundle): Generator<string> {
  const addresses = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl);
  if (new Set(addresses).size < addresses.length) yield 'an address stands twice';
  for (const { fullUrl = '', resource } of bundle.entry ?? []) {
    if (fullUrl !== `urn:uuid:${resource?.id}`) yield `${fullUrl} is not that of ${resource?.id}`;
    if (!/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(fullUrl))
      yield `${fullUrl} is no UUID`;
  }
  for (const one of objectsIn(bundle)) {
    const values = Object.keys(one).filter((name) => /^value[A-Z]/.test(name));
    // Invariants obs-6 and ext-1: one value, or a reason why there is none.
    if (values.length > 1) yield `${values} stand together`;
    if ('dataAbsentReason' in one && values.length > 0) yield `a reason stands beside ${values}`;
    if ('code' in one && 'component' in one && (one.component as unknown[]).length === 0)
      yield 'no component';
    if (Object.keys(one).length === 0) yield 'an empty object';
    for (const [name, inner] of Object.entries(one)) {
      if (inner === null || inner === '' || (Array.isArray(inner) && inner.length === 0))
        yield `${name} is empty`;
      if (typeof inner === 'string' && inner !== inner.trim()) yield `${name} has spaces around it`;
      if (typeof inner === 'number' && !Number.isFinite(inner)) yield `${name} is no number`;
    }
    const { reference, system, code, display } = one;
    const known = ours.get(String(system));
    if (known && !known.has(String(code))) yield `${code} is in no code system`;
    else if (known && display !== undefined && display !== known.get(String(code)))
      yield `${code} is called ${display}`;
    if (String(system).startsWith('urn:cto-notes') && !known) yield `${system} is no code system`;
    if (typeof reference === 'string' && !addresses.includes(reference)) yield `${reference} is not there`;
  }
  for (const { component = [], ...one } of resourcesOf(bundle, 'Observation'))
    for (const part of component)
      if (!Object.keys(part).some((name) => /^value|^dataAbsent/.test(name)))
        yield `a component of ${one.code.coding?.[0]?.code} says nothing`;
}

/** Holds a bundle against the definitions of R4, and against their rules that the validator does not know. */
export function assertValid(bundle: Bundle, about: string): void {
  // As it is read: what is undefined is not there.
  const read = JSON.parse(JSON.stringify(bundle)) as Bundle;
  const { messages } = fhir.validate(read, { errorOnUnexpected: true });
  const said = messages
    // Where FHIR only recommends codes, those of others are taken too.
    .filter(({ severity, message = '' }) => severity !== 'info' && !OTHER_CODE.test(message))
    .map(({ resourceId, location, message }) => `${resourceId} ${location}: ${message}`);
  assert.deepEqual([...said, ...faultsOf(read)], [], about);
}

const codeOf = (concept: CodeableConcept | undefined): string =>
  concept?.coding?.find(({ system }) => system?.startsWith('urn:cto-notes'))?.code ??
  concept?.text ??
  'no code';

const inUnit = ({ comparator, value, code, extension }: Quantity): string =>
  `${extension ? 'about ' : ''}${comparator ?? ''}${value} ${code ?? ''}`.trim();

/** A value in a few characters: `<20 mm`, `stump:blunt`, `unknown`. */
function shortValue(one: ObservationComponent | Observation): string {
  if (one.valueQuantity) return inUnit(one.valueQuantity);
  if (one.valueRange) return `${inUnit(one.valueRange.low ?? {})} to ${inUnit(one.valueRange.high ?? {})}`;
  if (one.valueCodeableConcept) return codeOf(one.valueCodeableConcept);
  const plain = one.valueBoolean ?? one.valueInteger ?? one.valueDateTime ?? one.valueTime ?? one.valueString;
  if (plain !== undefined) return JSON.stringify(plain);
  return one.dataAbsentReason?.coding?.[0]?.code ?? '';
}

/** What the Observations of a bundle say, a line each with a line for each component. */
export const observed = (bundle: Bundle): string[] =>
  resourcesOf(bundle, 'Observation').flatMap(({ component = [], ...one }) => [
    `${codeOf(one.code)} ${shortValue(one)}`.trim(),
    ...component.map((part) => `  ${codeOf(part.code)} ${shortValue(part)}`),
  ]);

/** The bundle of a text with one note. */
export function bundleOf(text: string, wanted: Wanted = {}): Bundle {
  const [made, ...others] = bundlesIn(text, wanted);
  assert.ok(made && others.length === 0);
  return made.bundle;
}

/** A note of one lesion with these lines of it, and these before. */
export const noteWith = (lesion: string, rest = '') =>
  `cto_note: 1\n${rest}lesions:\n  - id: A\n    vessel: LAD\n${lesion.replace(/^(?=.)/gm, '    ')}`;

/** The lines about one Observation and its components. */
export function linesOf(text: string, code: string, wanted: Wanted = {}): string[] {
  const lines = observed(bundleOf(text, wanted));
  const from = lines.findIndex((line) => line.split(' ')[0] === code);
  const until = lines.findIndex((line, at) => at > from && !line.startsWith('  '));
  return from < 0 ? [] : lines.slice(from, until < 0 ? undefined : until);
}
