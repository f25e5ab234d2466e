/** What a note says of complications. */
import { createProblem } from '../problems/problem.ts';
import { detailsOf } from '../score/engine/facts.ts';
import { isEvent } from '../score/evidence/events.ts';
import { type Message, msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import {
  type Check,
  type Contradiction,
  contradictionProblems,
  isUncertain,
  placeOf,
  type Subject,
} from './check.ts';

type NoteData = Subject['note']['data'];
type Details = ReturnType<typeof detailsOf>[number];
type Visit = NonNullable<NoteData['follow_up']>[number];

/** Two statements of the list of complications. */
const inList = (here: Path, there: Path, said: Message): Contradiction => ({
  code: 'complications-contradict',
  at: [
    ['complications', ...here],
    ['complications', ...there],
  ],
  said,
});

/** `none` beside a complication. */
function noneBesideOther(all: readonly Details[]): Contradiction[] {
  const kinds = all.map(({ kind }) => kind);
  const [none, other] = [kinds.indexOf('none'), kinds.findIndex((kind) => kind !== 'none')];
  if (none < 0 || other < 0) return [];
  const said = msg`\`none\` contradicts \`${kinds[other] ?? ''}\`: either there were complications or there were none`;
  return [inList([none], [other], said)];
}

/** `none` that was treated. */
function treatedNone({ kind, treatment }: Details, i: number): Contradiction[] {
  if (kind !== 'none' || !treatment?.some((one) => one !== 'none')) return [];
  const said = msg`\`none\` contradicts \`treatment\`: name what was treated, or delete the treatment`;
  return [inList([i, 'kind'], [i, 'treatment'], said)];
}

/** Hours after the end of the procedure for what happened during it. */
function hoursDuringProcedure({ when, hours_after: hours }: Details, i: number): Contradiction[] {
  if (when !== 'procedure' || hours === undefined || hours === 'unknown') return [];
  const said = msg`\`hours_after\` counts from the end of the procedure, and contradicts \`procedure\`: \`minutes_after\` counts from another event`;
  return [inList([i, 'when'], [i, 'hours_after'], said)];
}

/** `none` beside an event of the same visit. */
function noneBesideEvent({ events = [] }: Visit, i: number): Contradiction[] {
  const [none, other] = [events.indexOf('none'), events.findIndex((event) => event !== 'none')];
  if (none < 0 || other < 0) return [];
  const place = (index: number): Path => ['follow_up', i, 'events', index];
  const said = msg`\`none\` contradicts \`${events[other] ?? ''}\`: either there were events or there were none`;
  return [{ code: 'complications-contradict', at: [place(none), place(other)], said }];
}

/** A complication that is said to have been ruled out before discharge; later ones may have followed. */
function ruledOut(
  all: readonly Details[],
  { ruled_out: excluded = [] }: NonNullable<NoteData['discharge']>,
): Contradiction[] {
  const at = all.findIndex(
    ({ kind, when }) =>
      when !== 'later' && when !== 'after_procedure' && excluded.some((one) => one === kind),
  );
  if (at < 0) return [];
  const said = msg`\`ruled_out\` contradicts \`${all[at]?.kind ?? ''}\` among the complications: it either occurred or it did not`;
  const places: Contradiction['at'] = [
    ['complications', at],
    ['discharge', 'ruled_out'],
  ];
  return [{ code: 'complications-contradict', at: places, said }];
}

export const complications: Check = {
  about: msg`complications`,
  run(subject) {
    const { complications: recorded, follow_up: visits = [], discharge = {} } = subject.note.data;
    const all = detailsOf(recorded);
    return contradictionProblems(subject, [
      ...noneBesideOther(all),
      ...all.flatMap(treatedNone),
      ...all.flatMap(hoursDuringProcedure),
      ...visits.flatMap(noneBesideEvent),
      ...ruledOut(all, discharge),
    ]);
  },
};

/** Tamponade that nothing says was drained. */
export const tamponade: Check = {
  about: msg`tamponade`,
  run(subject) {
    const { note } = subject;
    const recorded = detailsOf(note.data.complications);
    const index = recorded.findIndex(({ kind }) => kind === 'tamponade');
    const isDrained = recorded.some(
      (one) =>
        isEvent('drainage', one) ||
        // Surgery at the heart may have been for it, and that of a puncture site was not.
        (isEvent('drainage', one) === null && one.treatment?.includes('surgery')) ||
        (one.kind === 'tamponade' && isEvent('death', one)),
    );
    if (index < 0 || isDrained || isUncertain(note, ['complications'])) return [];
    const message = msg`Tamponade without pericardiocentesis or surgery: record either if it was done. Only then is it in-hospital MACE.`;
    const place: Path = ['complications', index];
    const range = note.locate([...place, 'kind'], 'value') ?? placeOf(subject, place);
    return [createProblem('tamponade-untreated', message, range)];
  },
};
