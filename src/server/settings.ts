import type { Settings } from '../score/engine/settings.ts';
import { ownSettings, type SettingValues, settingsFrom } from '../service/settings.ts';
import { createLocalizer, type Dictionary, type Localizer, toEnglish } from '../text/message.ts';
import { tell } from './errors.ts';
import { type Connection, DidChangeConfigurationNotification, type InitializeParams } from './protocol.ts';

const SECTION = 'ctoNotes';

/** Our settings, whether they are sent alone or among all. */
function valuesOf(sent: unknown): SettingValues {
  return typeof sent === 'object' ? { ...sent, ...ownSettings(sent ?? {}) } : {};
}

/** Follows the settings of a client: it is asked for them where that is possible, else it sends them. */
export function clientSettings(connection: Connection) {
  const listeners: (() => void)[] = [];
  let first: SettingValues = {};
  let settings = settingsFrom({});
  let client: InitializeParams['capabilities'] = {};

  const take = (sent: unknown) => {
    const taken = settingsFrom({ ...first, ...valuesOf(sent) });
    if (JSON.stringify(taken) === JSON.stringify(settings)) return;
    settings = taken;
    for (const changed of listeners) changed();
  };
  // A client that fails to answer leaves the settings as they are.
  const ask = () => tell(connection.workspace.getConfiguration(SECTION).then(take));

  connection.onInitialized(() => {
    if (!client.workspace?.configuration) return;
    if (client.workspace.didChangeConfiguration?.dynamicRegistration) {
      tell(connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }));
    }
    ask();
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (client.workspace?.configuration) ask();
    else take(sent);
  });

  return {
    current: (): Settings => settings,
    /** Takes what came with the client's first message: it holds wherever the client says nothing later. */
    begin({ capabilities, initializationOptions }: InitializeParams): void {
      client = capabilities;
      first = valuesOf(initializationOptions);
      take({});
    },
    onChange: (changed: () => void) => void listeners.push(changed),
  };
}

/** The dictionaries there are. None is read for who speaks English. */
const DICTIONARIES: Readonly<Record<string, () => Dictionary>> = {
  de: () => require('../../l10n/bundle.l10n.de.json') as Dictionary,
};

/**
 * The words for a client.
 *
 * @param locale the language that it names, such as `de` or `de-CH`; for one that we do not speak it is English
 */
export function localizerFor(locale: string | undefined): Localizer {
  const [language = ''] = (locale ?? '').toLowerCase().split(/[-_.]/);
  const dictionary = Object.hasOwn(DICTIONARIES, language) ? DICTIONARIES[language] : undefined;
  return dictionary ? createLocalizer(dictionary()) : toEnglish;
}
