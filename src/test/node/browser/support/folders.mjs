import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const project = fileURLToPath(new URL('../../../../../', import.meta.url));

const made = (folder) => {
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Folder of everything that a build may throw away. */
export const target = made(`${project}target`);

/** Where pictures go. */
export const pictures = made(`${target}/pictures`);
