/**
 * Attempts, and the collaterals that they go by, in the words of a record. English for every reader, since they become
 * part of a summary.
 */
import type { Attempt, Collateral, Crossing } from '../generated/note.ts';
import { effectiveCrossing } from '../score/engine/crossing.ts';
import { isFilled } from '../score/engine/facts.ts';
import { saysYes } from '../score/engine/item-result.ts';
import { intervalOf, intervalText } from '../text/interval.ts';
import { toEnglish } from '../text/message.ts';
import {
  amountText,
  aside,
  countText,
  type Destination,
  isTold,
  joined,
  labelled,
  partsText,
  quoted,
  sentences,
  vesselText,
  yesNoText,
} from './phrases.ts';
import { termsIn } from './terms.ts';

const ofCrossing = termsIn(['lesions', 0, 'crossing']);

const ofAttempt = termsIn(['lesions', 0, 'crossing', 'attempts', 0]);
const ofCollateral = termsIn(['lesions', 0, 'collaterals', 0]);

const named = (one: string, many: string, names: readonly string[] = []) =>
  names.length > 0 && `${names.length > 1 ? many : one} ${names.map(quoted).join(', ')}`;

const minutes = (value: unknown) => isTold(value) && amountText(value, 'min');

/** `5 tries`, `more than one try`. */
function triesText(tries: unknown): string {
  const text = countText(tries).replace(/ in number$/, '');
  return `${text} ${/^(?:1|more than one)$/.test(text) ? 'try' : 'tries'}`;
}

/** What a strategy says by itself. */
const implied: Readonly<Record<string, Attempt['technique']>> = {
  awe: 'wire_escalation',
  retrograde_wire: 'wire_escalation',
};

/** The course of the wire, and how much of it lay outside of the plaque. */
function pathText({ path, extraplaque_length_mm: outside }: Attempt): string {
  const course = path === 'microchannel' ? 'through a microchannel' : isTold(path) && path;
  if (!isTold(outside)) return course || '';
  const length = `extraplaque (${amountText(outside, 'mm')})`;
  return path === 'extraplaque' ? length : joined([course, length]);
}

function attemptText(attempt: Attempt): string {
  const { strategy, technique, wires, microcatheters, channel, donor, externalised, result } = attempt;
  const { access, guides, year, months_before: before, confirmed_by: confirmed = [], reason } = attempt;
  const { channel_name: name, reached, into, elsewhere, other_techniques: others = [], detail } = attempt;
  const { antegrade_wires: antegrade, site, wire_manipulation: handled = [], tries, intentional } = attempt;
  const way = isTold(channel) ? `by ${ofAttempt('channel', channel)}` : '';
  const what = joined([
    year?.toString(),
    isTold(before) && `${amountText(before, 'months')} before`,
    saysYes(elsewhere) && 'in another hospital',
    strategy && ofAttempt('strategy', strategy),
    joined([way, name && `(${quoted(name)})`, isTold(donor) && `from ${vesselText(donor)}`], ' '),
    technique && technique !== implied[strategy ?? ''] && ofAttempt('technique', technique),
    others.length > 0 && `also ${others.map((one) => ofAttempt('technique', one)).join(', ')}`,
    named('access', 'access', access),
    named('guide catheter', 'guide catheters', guides),
    named('wire', 'wires', wires),
    named('antegrade wire', 'antegrade wires', antegrade),
    named('microcatheter', 'microcatheters', microcatheters),
    handled.length > 0 && handled.map((one) => ofAttempt('wire_manipulation', one)).join(', '),
    isTold(tries) && triesText(tries),
    saysYes(externalised) && 'wire externalised',
    pathText(attempt),
    yesNoText(intentional, 'intentional', 'accidental'),
    minutes(attempt.minutes),
  ]);
  const end = endText(result, attempt.failed_at);
  const shown = joined(confirmed.map((one) => ofAttempt('confirmed_by', one)));
  return partsText([
    joined([what, end], ': '),
    isTold(reached) && ofAttempt('reached', reached),
    site && aside(site),
    into && `wire in ${vesselText(into)}`,
    shown && `true lumen confirmed by ${shown}`,
    reason && labelled('reason', reason),
    detail && aside(detail),
  ]);
}

/** How an attempt ended; a wire that crossed may have been the end of it. */
function endText(result: Attempt['result'], failedAt: Attempt['failed_at']): string {
  const where = failedAt && ofAttempt('failed_at', failedAt);
  if (result === 'crossed' && where)
    return failedAt === 'device'
      ? 'crossed, but no device followed the wire'
      : `crossed, but failed ${where}`;
  return joined([result && ofAttempt('result', result), where], ' ');
}

/** The attempts in their order, with their numbers if there are several; empty where nothing of any is recorded. */
export function attemptsText(all: readonly Attempt[] = []): string {
  const attempts = all.filter(isFilled);
  return attempts
    .map((attempt, i) => `${attempts.length > 1 ? `${i + 1}. ` : ''}${attemptText(attempt)}`)
    .join('; ');
}

/**
 * The collaterals. In a note they are told if more is recorded of one than its kind, donor, Werner class and tortuosity,
 * which summaries never told; else empty.
 */
export function collateralsText(all: readonly Collateral[] = [], to: Destination = 'note'): string {
  const isMore = ({ channel, donor, werner_cc, tortuous, ...more }: Collateral) =>
    Object.entries(more).some(([key, value]) => !key.startsWith('x_') && isTold(value));
  return to === 'record' || all.some(isMore) ? all.map(collateralText).filter(Boolean).join('; ') : '';
}

/** A vessel at one end of a collateral, with its segment. */
const endOf = (vessel: string | undefined, segment: string | undefined): string =>
  joined(
    [vessel && vesselText(vessel), isTold(segment) && `(${ofCollateral('donor_segment', segment)})`],
    ' ',
  );

function collateralText(collateral: Collateral): string {
  const { channel, size, werner_cc: werner, tortuous, name, tortuosity, use } = collateral;
  const from = endOf(collateral.donor, collateral.donor_segment);
  const to = endOf(collateral.to, collateral.to_segment);
  const { acute_angle: acute, interventional, count, detail } = collateral;
  const way = isTold(channel) && ofCollateral('channel', channel);
  return partsText([
    joined([way, name && `(${quoted(name)})`, from && `from ${from}`, to && `to ${to}`], ' '),
    isTold(count) && countText(count),
    isTold(size) && size,
    isTold(werner) && `CC ${werner}`,
    saysYes(tortuous) && 'tortuous',
    isTold(tortuosity) && `tortuosity ${ofCollateral('tortuosity', tortuosity)}`,
    yesNoText(acute, 'at an acute angle', 'without an acute angle'),
    yesNoText(interventional, 'interventional', 'not interventional'),
    isTold(use) && ofCollateral('use', use),
    detail && aside(detail),
  ]);
}

/** The strategies in the order tried; none where none is recorded, or the attempts tell them. */
export function strategiesText(crossing: Partial<Crossing> | undefined): string {
  if (crossing?.attempts?.some(isFilled)) return '';
  const words = (effectiveCrossing(crossing).strategies ?? []).map((word) => ofCrossing('strategies', word));
  return words.length === 0 ? '' : `Strategies: ${words.join(', ')}`;
}

/** How the occlusion was crossed but for its attempts: strategies, the one that succeeded or that none did, and the time it took. */
export function crossingLines(crossing: Partial<Crossing> | undefined): string[] {
  const { successful, minutes, attempts } = crossing ?? {};
  const time = intervalOf(minutes);
  const isNone = effectiveCrossing(crossing).successful === 'none';
  return sentences([
    strategiesText(crossing),
    isNone && 'The occlusion was not crossed',
    !isNone &&
      successful &&
      !attempts?.some(isFilled) &&
      `Successful strategy: ${ofCrossing('successful', successful)}`,
    minutes !== undefined && `Crossing time: ${time ? `${toEnglish(intervalText(time))} min` : 'unknown'}`,
  ]);
}
