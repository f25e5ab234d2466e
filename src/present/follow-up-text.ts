/** Discharge and follow-up in the words of a record. English for every reader, since they become part of a summary. */
import type { Discharge, FollowUpVisit } from '../generated/note.ts';
import { intervalOf, intervalText } from '../text/interval.ts';
import { toEnglish } from '../text/message.ts';
import { mapText, valueText } from './key-text.ts';
import { amountText, aside, isTold, joined, partsText, quoted, sentences, yesNoText } from './phrases.ts';
import { termsIn } from './terms.ts';

const ofVisit = termsIn(['follow_up', 0]);

/** A grade, or a range of grades, by its name; empty where it is not known. */
function gradeText(name: string, grade: unknown): string {
  const where = intervalOf(grade);
  return where ? `${name} ${toEnglish(intervalText(where))}` : '';
}

/** Tests between the procedure and the discharge, and the discharge. */
export function dischargeLines({ tests, ...discharge }: Partial<Discharge> = {}): string[] {
  const [tested, stay] = [valueText(['discharge'], 'tests', tests), mapText(['discharge'], discharge)];
  return sentences([tested && `Tests before discharge: ${tested}`, stay && `Discharge: ${stay}`]);
}

function visitText(visit: FollowUpVisit): string {
  const { date, days, alive, nyha, saq7_summary: saq, events = [], angiography } = visit;
  const { lvef_percent: lvef, symptoms = [], medication = [], detail, months, symptoms_detail: more } = visit;
  const { procedures = [], symptom_change: change, dual_antiplatelet: dual } = visit;
  const { lvef_grade: leftVentricle, result_grade: result } = visit;
  const when = joined([
    date !== undefined && quoted(String(date)),
    days !== undefined && `after ${amountText(days, 'days')}`,
    isTold(months) && `after ${amountText(months, 'months')}`,
  ]);
  const found = partsText([
    yesNoText(alive, 'alive', 'died'),
    gradeText('CCS', visit.angina_ccs),
    isTold(nyha) && `NYHA ${ofVisit('nyha', nyha)}`,
    ...symptoms.map((one) => ofVisit('symptoms', one)),
    isTold(change) && ofVisit('symptom_change', change),
    more && aside(more),
    saq !== undefined && `SAQ-7 ${saq}`,
    ...events.map((event) => ofVisit('events', event)),
    angiography && ofVisit('angiography', angiography),
    isTold(lvef) && `LVEF ${amountText(lvef, '%')}`,
    isTold(leftVentricle) && `left ventricle: ${ofVisit('lvef_grade', leftVentricle)}`,
    isTold(result) && `result ${ofVisit('result_grade', result)}`,
    ...procedures.map((one) => mapText(['follow_up', 0, 'procedures', 0], one)),
    ...(visit.tests ?? []).map((test) => mapText(['follow_up', 0, 'tests', 0], test)),
    yesNoText(dual, 'dual antiplatelet therapy', 'no dual antiplatelet therapy'),
    medication.length > 0 && `medication: ${medication.map(quoted).join(', ')}`,
    detail && aside(detail),
  ]);
  return joined([when, found], ': ');
}

/** The visits after discharge, in their order; empty where nothing of any is recorded. */
export const visitsText = (visits: readonly FollowUpVisit[] = []): string =>
  joined(visits.map(visitText), '; ');
