/**
 * Characters that nobody sees, or that turn the text around them about: control characters, which a terminal obeys;
 * marks of direction; spaces without a width; letters that fill nothing; tags. Half of a surrogate pair is one too.
 */
const KINDS = [
  // Tabs and the ends of lines are control characters as well, but everybody expects them.
  '(?![\\t\\n\\r])\\p{Cc}',
  '\\p{Cs}',
  '[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f\\u2028-\\u202e]',
  '[\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{e0000}-\\u{e0fff}]',
  // Joiners belong to many scripts and to the parts of an emoji, but not beside plain letters.
  '(?<!\\P{ASCII})[\\u200c\\u200d]',
  '[\\u200c\\u200d](?!\\P{ASCII})',
];
const HIDDEN = new RegExp(KINDS.join('|'), 'gu');

/** The hidden characters of a text, each once, in order. */
export function hiddenIn(text: string): string[] {
  return [...new Set(text.match(HIDDEN) ?? [])];
}

/** The text without its hidden characters. */
export function removeHidden(text: string): string {
  return text.replace(HIDDEN, '');
}

/** The text on one line, with a sign in the place of each hidden character: what it does to its surroundings is gone. */
export function showHidden(text: string): string {
  return text.replace(/[\n\r]+/g, ' ').replace(HIDDEN, '\ufffd');
}

/** JSON in which hidden characters are escaped, as JSON itself does with some of them. */
export function showHiddenInJson(json: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(HIDDEN, (sign) => sign.split('').map(escaped).join(''));
}
