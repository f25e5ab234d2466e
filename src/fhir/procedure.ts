/** The procedure of a note as a whole, with its operators and complications. */
import type { Procedure, Reference } from 'fhir/r4';
import type { Complications } from '../generated/note.ts';
import { detailsOf } from '../score/engine/facts.ts';
import { concept, SNOMED_PCI, wordConcept } from './codes.ts';
import { codedKey } from './keys.ts';
import { addComplication, type Making } from './lesions.ts';

type Status = Procedure['status'];

/** Of several: done as far as any was, and not done only if none was. */
function statusAmong(all: readonly Status[]): Status {
  const [first = 'unknown'] = all;
  if (all.every((one) => one === first)) return first;
  return (['stopped', 'completed'] as const).find((one) => all.includes(one)) ?? 'unknown';
}

const stoppedForKey = codedKey('procedure', 'stopped_for');

type AddedComplications = ReadonlyMap<string, ReturnType<typeof addComplication>>;

/** Adds a Condition for each complication that a note names, and answers them by their places in it. */
export const addComplications = (
  making: Making,
  complications: Complications | undefined,
  subject: Reference,
): AddedComplications =>
  new Map(
    detailsOf(complications).flatMap((one, at) => {
      const place = `complications/${at}`;
      // What it was may be wrong in the note.
      return one.kind === undefined || one.kind === 'none'
        ? []
        : [[place, addComplication(making, place, subject, one)]];
    }),
  );

/** What a Procedure says of a note. */
interface Told extends Pick<Procedure, 'subject' | 'performedDateTime'> {
  /** Why it ended, as recorded. */
  readonly stoppedFor: string | undefined;
  readonly operators: readonly Reference[];
  readonly lesions: readonly { readonly status: Status; readonly condition: Reference }[];
  readonly complications: AddedComplications;
}

/** Adds the procedure of a note, of which the PCI of each lesion is a part. */
export function addProcedure(
  { entries, snomed }: Making,
  { subject, stoppedFor, operators, lesions, complications, ...performed }: Told,
): Reference {
  const happened = [...complications.values()];
  return entries.add('procedure', {
    resourceType: 'Procedure',
    status: statusAmong(lesions.map(({ status }) => status)),
    ...(stoppedFor === undefined ? {} : { statusReason: wordConcept(stoppedForKey, stoppedFor) }),
    code: concept('pci', ...(snomed ? [SNOMED_PCI] : [])),
    subject,
    ...performed,
    ...(operators.length === 0 ? {} : { performer: operators.map((actor) => ({ actor })) }),
    ...(lesions.length === 0 ? {} : { reasonReference: lesions.map(({ condition }) => condition) }),
    ...(happened.length === 0
      ? {}
      : {
          complication: happened.map((one) => one.concept),
          complicationDetail: happened.map(({ condition }) => condition),
        }),
  });
}
