/** Times of day as people write them: `9:30`, `2 pm`, `14.30 Uhr`. */
import { type Suggestion, unquoted } from './suggest.ts';

const TIME = /^(\d{1,2})(?:[:.h](\d{2})|(?= ?[ap]\.?m| ?uhr$))(?: ?(?:uhr|h|([ap])\.?m\.?))?$/i;

/**
 * What was meant by a time of day in other words, as the format has it: `14:00`.
 *
 * @returns null where it is not plainly one
 */
export function suggestTime(text: string): Suggestion | null {
  const [, hours = '', minutes = '00', half = ''] = TIME.exec(unquoted(text).trim()) ?? [];
  const written = Number(hours);
  const isHalf = half !== '';
  if (hours === '' || Number(minutes) > 59 || (isHalf ? written < 1 || written > 12 : written > 23))
    return null;
  const hour = isHalf ? (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : written;
  return { values: [`${String(hour).padStart(2, '0')}:${minutes}`], safety: 'safe' };
}
