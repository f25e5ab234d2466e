/** What the entries of lists are called in the outline: what a reader looks for in them, in the words of a record. */
import { termOf } from '../../present/terms.ts';
import { saysNo, saysYes } from '../../score/engine/item-result.ts';
import { type Argument, joinMessages, type Localizer, type Message, msg } from '../../text/message.ts';
import { isMap, type Path } from '../../yaml/path.ts';

/** A part of a name; what is not recorded has none. */
type Part = Argument | null;
type Entry = Readonly<Record<string, unknown>>;

/** The name of an entry, and what stands beside it. */
interface EntryName {
  readonly name: Message;
  readonly detail: Message;
}

const joined = (parts: readonly Part[], separator: string): Message =>
  joinMessages(
    parts.filter((part): part is Argument => part !== null && part !== ''),
    separator,
  );

const isSaid = ({ places }: Message) => places.length > 0;

/** `what: end`, or the one that is recorded. */
const ended = (what: readonly Part[], end: readonly Part[]): Message =>
  joined([joined(what, ', '), joined(end, ', ')].filter(isSaid), ': ');

const CHANNELS: Readonly<Record<string, Message>> = {
  septal: msg`septal channel`,
  epicardial: msg`epicardial channel`,
  graft: msg`graft`,
  ipsilateral: msg`ipsilateral channel`,
  bridging: msg`bridging channel`,
};

/** What an entry holds: its values in words, and as they are written. */
function reader(list: Path, entry: Entry, localize: Localizer) {
  const written = (key: string): Part => {
    const value = entry[key];
    return typeof value === 'number' || (typeof value === 'string' && value !== 'unknown') ? value : null;
  };
  const term = (key: string, value: unknown): Part =>
    typeof value === 'string' && value !== 'unknown' ? termOf([...list, 0, key], value, localize) : null;
  const [diameter, length] = [written('diameter_mm'), written('length_mm')];
  const whole = diameter !== null && length !== null ? msg`${diameter} x ${length} mm` : null;
  return {
    written,
    said: (key: string): Part => term(key, entry[key]),
    all: (key: string): Part[] => [entry[key] ?? []].flat().map((value) => term(key, value)),
    channel: CHANNELS[String(entry.channel)] ?? null,
    size:
      whole ?? (diameter !== null ? msg`${diameter} mm` : length === null ? null : msg`${length} mm long`),
    answer: (key: string, yes: Message, no: Message): Part =>
      saysYes(entry[key]) ? yes : saysNo(entry[key]) ? no : null,
  };
}

type Reader = ReturnType<typeof reader>;

function ofAttempt({ said, written, channel }: Reader): EntryName {
  const minutes = written('minutes');
  const end = written('result') === 'failed' ? msg`not crossed` : said('result');
  const year = written('year');
  return {
    name: ended([year === null ? null : String(year), said('strategy') ?? msg`attempt`], [end]),
    detail: joined([channel, said('failed_at'), minutes === null ? null : msg`${minutes} min`], ' · '),
  };
}

function ofCollateral({ written, channel }: Reader): EntryName {
  const [donor, grade] = [written('donor'), written('werner_cc')];
  const what = channel ?? msg`collateral`;
  return {
    name: donor === null ? joined([what], '') : msg`${what} from ${donor}`,
    detail: joined([grade === null ? null : msg`CC${grade}`], ''),
  };
}

const ofStent = ({ said, size }: Reader): EntryName => ({
  name: joined([said('type'), size], ' '),
  detail: joined([], ''),
});

const ofDevice = ({ said, all, written, size }: Reader): EntryName => ({
  name: joined([said('kind'), written('name'), size], ' '),
  detail: joined(all('purpose'), ' · '),
});

function ofComplication({ said, all, written }: Reader): EntryName {
  const ellis = written('ellis');
  const grade = ellis === null ? null : ellis === 'cavity' ? msg`cavity spilling` : msg`Ellis class ${ellis}`;
  return {
    name: ended([said('kind'), grade], all('treatment')),
    detail: joined([written('vessel'), written('site')], ' · '),
  };
}

function ofVisit({ said, all, written, answer }: Reader): EntryName {
  const [days, ccs] = [written('days'), written('angina_ccs')];
  return {
    name: ended(
      [written('date'), days === null ? null : msg`${days} days`],
      [answer('alive', msg`alive`, msg`died`), ...all('events'), said('angiography')],
    ),
    detail: joined([ccs === null ? null : msg`CCS ${ccs}`], ''),
  };
}

/** Of a list without names of its own: what its entries hold, such as a graft and what it goes to. */
function ofOther({ said, written }: Reader, entry: Entry): EntryName {
  const text = (key: string) => {
    const value = written(key);
    return typeof value === 'number' ? String(value) : said(key);
  };
  const [name = null, ...others] = Object.keys(entry)
    .map(text)
    .filter((part) => part !== null);
  return { name: joined([name], ''), detail: joined(others, ' · ') };
}

const NAMES: Readonly<Record<string, (values: Reader, entry: Entry) => EntryName>> = {
  attempts: ofAttempt,
  earlier_attempts: ofAttempt,
  collaterals: ofCollateral,
  stents: ofStent,
  devices: ofDevice,
  complications: ofComplication,
  follow_up: ofVisit,
};

/**
 * What an entry of a list is called.
 *
 * @returns null for an entry without names, such as one of words; a complication may be a word, and has one
 */
export function entryName(list: Path, entry: unknown, localize: Localizer): EntryName | null {
  const key = String(list.at(-1));
  const isWord = key === 'complications' && typeof entry === 'string' && entry !== 'none';
  const data = isWord ? { kind: entry } : entry;
  return isMap(data) ? (NAMES[key] ?? ofOther)(reader(list, data, localize), data) : null;
}
