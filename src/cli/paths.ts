/** Paths as programs name files of a project: from the folder that the command runs in, with slashes. */
import { isAbsolute, normalize, relative, sep } from 'node:path';

/** The path of a file from the current folder. */
export function projectPath(name: string): string {
  const path = isAbsolute(name) ? relative(process.cwd(), name) : normalize(name);
  return path.split(sep).join('/');
}
