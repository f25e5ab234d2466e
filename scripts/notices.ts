/** `npm run notices`: writes the licences of the packages that are shipped. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages, noticesOf } from './bundled.ts';
import { root } from './host/paths.ts';

writeFileSync(join(root, 'THIRD-PARTY-NOTICES.txt'), noticesOf(await bundledPackages()));
