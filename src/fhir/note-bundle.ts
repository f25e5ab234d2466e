/** A note as a Bundle of FHIR R4: patient, operators, procedure, lesions, scores, outcome, complications and consent. */
import type { Bundle, Consent, OperationOutcome, OperationOutcomeIssue, Reference } from 'fhir/r4';
import { moved, offsetOf, pseudonymOf } from '../registry/pseudonyms.ts';
import type { FileSource } from '../registry/table.ts';
import { saysYes } from '../score/engine/item-result.ts';
import type { AnalysedNote } from '../service/analysis.ts';
import { problemsWithin } from '../service/diagnostics.ts';
import { toEnglish } from '../text/message.ts';
import type { PartialDate } from '../text/partial-date.ts';
import { concept, keyConcept, PROBLEM_CODES } from './codes.ts';
import { createBundleEntries, type Digest, uuidOf } from './entries.ts';
import { codedKey } from './keys.ts';
import { addCondition, addLesion, type Making, statusOf } from './lesions.ts';
import { addComplications, addProcedure } from './procedure.ts';
import { type About, addRecord, addRecords } from './records.ts';
import { type Disclosure, plainText, UNKNOWN } from './values.ts';

/** What bundles are made with. */
export interface BundleOptions {
  /** Makes addresses; keyed where `pseudonymise` is set. */
  readonly digest: Digest;
  /** Whether ids become keyed hashes and days move, as in tables. */
  readonly pseudonymise: boolean;
  readonly freeText: boolean;
  /** Whether codes of SNOMED CT are added, which needs a licence. */
  readonly snomed: boolean;
}

/** A note as FHIR. */
export interface NoteBundle {
  /** Its place in the file, from 0. */
  readonly note: number;
  readonly bundle: Bundle;
  /** How many errors the note has: what is wrong is not in the bundle. */
  readonly errors: number;
}

/** Who is who, and when: as the note has it, or in keyed hashes and moved days. */
function disclosureFor(name: string, number: number, { note }: AnalysedNote, options: BundleOptions) {
  const { digest, pseudonymise, freeText } = options;
  const { id } = note.patient;
  const offset = pseudonymise ? offsetOf(digest, String(id ?? `${name}\0${number}`)) : 0;
  const told: Disclosure = {
    freeText,
    years: !pseudonymise,
    day: (written) => (pseudonymise ? moved(written, offset) : String(written)),
  };
  const idOf = (kind: string, written: unknown) => {
    if (written === undefined) return null;
    return pseudonymise ? pseudonymOf(digest, kind, String(written)) : plainText(written);
  };
  return { told, idOf };
}

/** A date by the name of its element; nothing where there is none to tell. */
function dated<Name extends string>(name: Name, date: PartialDate | undefined, told: Disclosure) {
  const day = date === undefined ? null : told.day(date);
  return (day === null ? {} : { [name]: day }) as Partial<Record<Name, string>>;
}

const identified = (value: string | null) => (value === null ? {} : { identifier: [{ value }] });

function consentOf(note: AnalysedNote['note'], patient: Reference, told: Disclosure): Consent | null {
  const { obtained, date } = note.data.consent ?? {};
  if (obtained === undefined || obtained === 'unknown') return null;
  const said = concept('consent_to_pci');
  return {
    resourceType: 'Consent',
    // Not obtained is not refused.
    status: saysYes(obtained) ? 'active' : 'proposed',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
    category: [said],
    patient,
    ...dated('dateTime', date, told),
    policyRule: said,
  };
}

/** The errors and warnings of a note, by their codes and lines; null where it has none. */
function problemsOf(note: AnalysedNote, { analysis, problems }: FileSource, freeText: boolean) {
  const issue = problemsWithin(note, problems, analysis).flatMap(
    ({ code, severity, message, range }): OperationOutcomeIssue[] => {
      if (severity !== 'error' && severity !== 'warning') return [];
      const line = `Line ${analysis.lines.lineAt(range.start) + 1}`;
      return [
        {
          severity,
          code: severity === 'error' ? 'invalid' : 'business-rule',
          details: { coding: [{ system: PROBLEM_CODES, code }] },
          diagnostics: freeText ? `${line}: ${toEnglish(message)}` : line,
        },
      ];
    },
  );
  return issue.length === 0 ? null : ({ resourceType: 'OperationOutcome', issue } satisfies OperationOutcome);
}

function bundleOf(
  source: FileSource,
  analysed: AnalysedNote,
  number: number,
  options: BundleOptions,
): NoteBundle {
  const { note, lesions } = analysed;
  const { data } = note;
  const { told, idOf } = disclosureFor(source.name, number, analysed, options);
  const address = `${source.name}\0${number}`;
  const entries = createBundleEntries(options.digest, address);
  const making: Making = { entries, told, settings: source.analysis.settings, snomed: options.snomed };
  const { sex, id } = note.patient;
  const subject = entries.add('patient', {
    resourceType: 'Patient',
    ...identified(idOf('patient', id)),
    ...(sex === undefined ? {} : { gender: sex }),
  });
  const operators = (data.procedure?.operators ?? []).map((operator, at) =>
    entries.add(`operators/${at}`, {
      resourceType: 'Practitioner',
      ...identified(idOf('operator', operator)),
    }),
  );
  const { date, stopped_for: stoppedFor } = data.procedure ?? {};
  const performed = dated('performedDateTime', date, told);
  const placed = lesions.map(({ entry, assessment }, at) => {
    const place = `lesions/${at}`;
    const lesion = entry.data;
    const lesionId = idOf('lesion', lesion.id);
    const status = statusOf(lesion, assessment, stoppedFor);
    const condition = addCondition(making, { lesion, subject, id: lesionId, place });
    return { lesion, assessment, place, status, id: lesionId, condition };
  });
  const complications = addComplications(making, data.complications, subject);
  const procedure = addProcedure(making, {
    subject,
    ...performed,
    stoppedFor,
    operators,
    lesions: placed,
    complications,
  });
  const about: About = {
    subject,
    partOf: [procedure],
    ...dated('effectiveDateTime', date, told),
  };
  const { partOf: _, ...aboutPatient } = about;
  for (const section of ['patient', 'indication', 'consent', 'procedure', 'discharge'] as const) {
    const found = data[section];
    const of = section === 'procedure' ? about : aboutPatient;
    if (found) addRecord(codedKey(section), found as Record<string, unknown>, section, making, of);
  }
  for (const { condition, ...lesion } of placed)
    addLesion(making, { ...lesion, subject, procedure, performed }, condition);
  addRecords(codedKey('complications'), data.complications, 'complications', making, about, (_entry, at) => {
    const found = complications.get(at);
    return found ? { subject, focus: [found.condition] } : { subject };
  });
  if (lesions[0]?.assessment.course.complications === 'unknown')
    entries.add('complications', {
      resourceType: 'Observation',
      status: 'final',
      code: keyConcept(codedKey('complications')),
      ...aboutPatient,
      ...UNKNOWN,
    });
  addRecords(codedKey('follow_up'), data.follow_up, 'follow_up', making, aboutPatient);
  const consent = consentOf(note, subject, told);
  if (consent) entries.add('consent', consent);
  const problems = problemsOf(analysed, source, options.freeText);
  if (problems) entries.add('problems', problems);
  return {
    note: number,
    errors: problems?.issue.filter(({ severity }) => severity === 'error').length ?? 0,
    bundle: {
      resourceType: 'Bundle',
      id: uuidOf(options.digest, `${address}\0bundle`),
      meta: { source: 'urn:cto-notes' },
      type: 'collection',
      entry: [...entries.all],
    },
  };
}

/** The notes of a file, each as a Bundle, in the order of the text. The same file and options give the same bundles. */
export const bundlesOf = (source: FileSource, options: BundleOptions): NoteBundle[] =>
  source.analysis.notes.map((note, number) => bundleOf(source, note, number, options));
