/** The tests in the extension host of Node, which a desktop editor and a remote one have. */
import { runIn } from './host.ts';

await runIn('editor');
