/** The collateral that a retrograde attempt goes by: as the attempt names it, or as the collaterals leave no doubt. */
import type { Attempt, Collateral, Lesion } from '../../generated/note.ts';
import { type Message, msg } from '../../text/message.ts';
import { isRetrograde } from './crossing.ts';
import { below, type ItemResult, type ItemTest, type State } from './item-result.ts';

type Channel = NonNullable<Collateral['channel']>;

/** The first retrograde attempt: how a primary retrograde procedure began. */
function firstRetrograde({ crossing }: Partial<Lesion>): Attempt | undefined {
  return crossing?.attempts?.find(({ strategy }) => strategy !== undefined && isRetrograde(strategy));
}

/** Whether two words may tell the same: what is not known may be anything. */
function mayBeSame(some: string | undefined, other: string | undefined): boolean {
  const known = [some, other].filter((word) => word !== undefined && word !== 'unknown');
  return known.length < 2 || some === other;
}

/** The collaterals that the first retrograde attempt may have gone by; all of them where it does not say. */
function candidates(lesion: Partial<Lesion>): readonly Collateral[] {
  const { channel, donor } = firstRetrograde(lesion) ?? {};
  return (lesion.collaterals ?? []).filter(
    (one) => mayBeSame(channel, one.channel) && mayBeSame(donor, one.donor),
  );
}

/** One state for all, or unknown. */
function agreed(states: readonly State[]): State {
  const [first = 'unknown'] = states;
  return states.every((state) => state === first) ? first : 'unknown';
}

/** An ipsilateral collateral may run through the septum or not: the abstract does not say how it is counted. */
function otherThanSeptal(channel: Channel): State {
  if (channel === 'septal') return 'absent';
  return channel === 'ipsilateral' || channel === 'unknown' ? 'unknown' : 'present';
}

/** What channels say, with the words that tell it. */
function judged(channels: readonly Channel[], said: Message): ItemResult {
  const state = agreed(channels.map(otherThanSeptal));
  return { state, reason: state === 'unknown' ? msg`${said}: this leaves it open` : said };
}

/** Present where the first retrograde attempt went, or can only go, by a channel that is not septal. */
export const notSeptal: ItemTest = {
  key: 'collaterals',
  rule: msg`a channel other than septal`,
  evaluate({ lesion }) {
    const used = firstRetrograde(lesion)?.channel;
    if (used !== undefined) return judged([used], msg`${'channel'} ${used} (${'attempts'})`);
    const possible = candidates(lesion);
    if (possible.every(({ channel }) => channel === undefined))
      return { state: 'unknown', reason: msg`${'channel'} is not recorded` };
    const channels = possible.map(({ channel }) => channel ?? 'unknown');
    return judged(channels, msg`${'channel'} ${[...new Set(channels)].join(', ')}`);
  },
};

const ofLesion = below('werner_cc', 2);

/** Present where the collateral connection is CC 0 or 1: as the lesion has it, or else the collateral that is used. */
export const smallConnection: ItemTest = {
  ...ofLesion,
  evaluate(facts) {
    const { werner_cc: written } = facts.lesion;
    const found = ofLesion.evaluate(facts);
    if (written !== undefined && written !== 'unknown') return found;
    const possible = candidates(facts.lesion);
    const results = possible.map(({ werner_cc }) =>
      ofLesion.evaluate({ ...facts, lesion: werner_cc === undefined ? {} : { werner_cc } }),
    );
    const state = agreed(results.map((result) => result.state));
    if (state === 'unknown') return found;
    const grades = [...new Set(possible.map(({ werner_cc }) => String(werner_cc)))].join(', ');
    const said = msg`${'werner_cc'} ${grades} (${'collaterals'})`;
    return { state, reason: state === 'present' ? msg`${said}: below ${2}` : msg`${said}: not below ${2}` };
  },
};
