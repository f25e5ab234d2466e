/** The tests of the editor once more, in the worker that runs extensions in a browser. */
import { runIn } from '../editor/host.ts';

await runIn('web');
