/** `cto-note audit`: what was predicted against what happened. A file of its own: nothing else counts. */
import { audit } from '../audit/audit.ts';
import { auditPage } from '../audit/page.ts';
import { auditText } from '../audit/text.ts';
import { defaultSettings } from '../score/engine/settings.ts';
import { readSettings } from '../service/settings.ts';
import { counted } from '../text/message.ts';
import type { Arguments } from './arguments.ts';
import { countsOf, createLesionAnswerer } from './counts-input.ts';
import { inLines, print } from './output.ts';
import { UsageError } from './usage-error.ts';
import { doWork } from './work.ts';
import { answerMessages } from './worker-pool.ts';
import { writeWhole } from './write-file.ts';

/** What a worker does for an audit. */
export const countFiles = (): void => answerMessages(createLesionAnswerer);

/** Audits the notes or the tables of a call. */
export const writeAudit = (call: Arguments): Promise<void> => doWork(call, () => auditFiles(call));

async function auditFiles(call: Arguments): Promise<void> {
  const { rows, judgedBy } = await countsOf(call);
  // Notes bring the settings of their folder, of which those of the first hold for the whole.
  const settings = judgedBy[0] ?? { ...defaultSettings, ...readSettings(call.settings).settings };
  const found = audit(rows, settings.disputedFigures === 'hide');
  if (found.lesions === 0) throw new UsageError('there is no lesion to audit.');
  if (call.output !== null) {
    writeWhole(
      call.output,
      auditPage(
        found,
        judgedBy.map(({ residualStenosisLimit }) => residualStenosisLimit),
      ),
    );
    print(`${call.output}: an audit of ${counted(found.lesions, 'lesion')}\n`);
  } else if (call.format === 'json') print(`${JSON.stringify(found, null, 2)}\n`);
  else print(inLines(auditText(found, settings.scores)));
}
