/**
 * Attempts, and the collaterals that they go by, in the words of a record. English for every reader, since they become
 * part of a summary.
 */
import type { Attempt, Collateral } from '../generated/note.ts';
import { isFilled } from '../score/engine/facts.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { joined } from './markdown.ts';
import { quoted, vesselText } from './recorded.ts';
import { termsIn } from './terms.ts';

const ofAttempt = termsIn(['lesions', 0, 'crossing', 'attempts', 0]);
const ofCollateral = termsIn(['lesions', 0, 'collaterals', 0]);

const listed = (one: string, many: string, names: readonly string[] = []) =>
  names.length > 0 && `${names.length > 1 ? many : one} ${names.map(quoted).join(', ')}`;

const minutes = (value: unknown) => value !== undefined && value !== 'unknown' && `${quoted(value)} min`;

const isTold = (value: unknown): boolean => value !== undefined && value !== null && value !== 'unknown';

/** What a strategy says by itself. */
const implied: Readonly<Record<string, Attempt['technique']>> = { awe: 'wire_escalation' };

function attemptText(attempt: Attempt): string {
  const { strategy, technique, wires, microcatheters, channel, donor, externalised, path, result } = attempt;
  const { access, guides, year, months_before: before, confirmed_by: confirmed = [], reason } = attempt;
  const { channel_name: name, reached, into, elsewhere, other_techniques: others = [], detail } = attempt;
  const { antegrade_wires: antegrade, site, wire_manipulation: handled = [], tries, intentional } = attempt;
  const way = channel && channel !== 'unknown' ? `by ${ofAttempt('channel', channel)}` : '';
  const what = joined([
    year?.toString(),
    before !== undefined && before !== 'unknown' && `${quoted(before)} months before`,
    saysYes(elsewhere) && 'in another hospital',
    strategy ? ofAttempt('strategy', strategy) : 'strategy not recorded',
    joined([way, name && `(${quoted(name)})`, donor && `from ${vesselText(donor)}`], ' '),
    technique && technique !== implied[strategy ?? ''] && ofAttempt('technique', technique),
    others.length > 0 && `also ${others.map((one) => ofAttempt('technique', one)).join(', ')}`,
    listed('access', 'access', access),
    listed('guide catheter', 'guide catheters', guides),
    listed('wire', 'wires', wires),
    listed('antegrade wire', 'antegrade wires', antegrade),
    listed('microcatheter', 'microcatheters', microcatheters),
    handled.length > 0 && handled.map((one) => ofAttempt('wire_manipulation', one)).join(', '),
    isTold(tries) && `${quoted(tries)} tries`,
    saysYes(externalised) && 'wire externalised',
    path && path !== 'unknown' && (path === 'microchannel' ? 'through a microchannel' : path),
    (saysYes(intentional) && 'intentional') || (saysNo(intentional) && 'accidental'),
    minutes(attempt.minutes),
  ]);
  const end = endText(result, attempt.failed_at);
  const shown = joined(confirmed.map((one) => ofAttempt('confirmed_by', one)));
  return joined([
    joined([what, end], ': '),
    reached && reached !== 'unknown' && ofAttempt('reached', reached),
    site && quoted(site),
    into && `wire in ${vesselText(into)}`,
    shown && `true lumen confirmed by ${shown}`,
    reason && `reason: ${quoted(reason)}`,
    detail && quoted(detail),
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
 * The collaterals, if more is recorded of one than its kind, donor, Werner class and tortuosity, which summaries never
 * told; else empty.
 */
export function collateralsText(all: readonly Collateral[] = []): string {
  const isMore = ({ channel, donor, werner_cc, tortuous, ...more }: Collateral) =>
    Object.entries(more).some(([key, value]) => !key.startsWith('x_') && isTold(value));
  return all.some(isMore) ? all.map(collateralText).filter(Boolean).join('; ') : '';
}

/** A vessel at one end of a collateral, with its segment. */
const endOf = (vessel: string | undefined, segment: string | undefined): string =>
  joined(
    [
      vessel && vesselText(vessel),
      segment && segment !== 'unknown' && `(${ofCollateral('donor_segment', segment)})`,
    ],
    ' ',
  );

function collateralText(collateral: Collateral): string {
  const { channel, size, werner_cc: werner, tortuous, name, tortuosity, use } = collateral;
  const from = endOf(collateral.donor, collateral.donor_segment);
  const to = endOf(collateral.to, collateral.to_segment);
  const { acute_angle: acute, interventional, count, detail } = collateral;
  const way = channel && channel !== 'unknown' && ofCollateral('channel', channel);
  return joined([
    joined([way, name && `(${quoted(name)})`, from && `from ${from}`, to && `to ${to}`], ' '),
    count !== undefined && `${count} in number`,
    size && size !== 'unknown' && size,
    werner !== undefined && werner !== 'unknown' && `CC ${werner}`,
    saysYes(tortuous) && 'tortuous',
    tortuosity && tortuosity !== 'unknown' && `tortuosity ${ofCollateral('tortuosity', tortuosity)}`,
    (saysYes(acute) && 'at an acute angle') || (saysNo(acute) && 'without an acute angle'),
    (saysYes(interventional) && 'interventional') || (saysNo(interventional) && 'not interventional'),
    use && use !== 'unknown' && ofCollateral('use', use),
    detail && quoted(detail),
  ]);
}
