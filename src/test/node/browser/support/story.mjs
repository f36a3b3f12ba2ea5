import { after, test } from 'node:test';
import { closeBrowser } from './users.mjs';

after(closeBrowser);

/** A test that tells a story step by step and ends with the first step that fails. */
export function story(name, steps) {
  test(name, async (t) => {
    for (const [step, work] of Object.entries(steps)) {
      let failure;
      await t.test(step, () => Promise.resolve(work()).catch((error) => Promise.reject((failure = error))));
      if (failure) {
        break;
      }
    }
  });
}
