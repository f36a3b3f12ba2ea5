import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../browser/support/folders.mjs';

/** Paths of the files under a folder of the project that end so. */
export function files(folder, ...endings) {
  return readdirSync(join(project, folder), { recursive: true })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => join(project, folder, name));
}
