import { type Dictionary, inEnglish, type Words, wordsFrom } from '../words/words.ts';

/** The dictionaries there are. None is read for who speaks English. */
const DICTIONARIES: Readonly<Record<string, () => Dictionary>> = {
  de: () => require('../../l10n/bundle.l10n.de.json') as Dictionary,
};

/**
 * The words for a client.
 *
 * @param locale the language that it names, such as `de` or `de-CH`; for one that we do not speak it is English
 */
export function wordsFor(locale: string | undefined): Words {
  const [language = ''] = (locale ?? '').toLowerCase().split(/[-_.]/);
  const dictionary = Object.hasOwn(DICTIONARIES, language) ? DICTIONARIES[language] : undefined;
  return dictionary ? wordsFrom(dictionary()) : inEnglish;
}
