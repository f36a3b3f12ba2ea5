import assert from 'node:assert/strict';
import { as, picture } from './users.mjs';
import { inDays } from './values.mjs';

/** Somebody numbers a letter to a partner and sends it, by mail as the form proposes unless another way is given. */
export const sendLetter = (user, { instance }, { number, delivery, note = '' }) =>
  as(user, async (page, tasks) => {
    await tasks.openTask('userTask_signLetter', instance);
    await page.fill('#letterNumber', number);
    await page.fill('#letterDate', inDays(0));
    if (delivery) {
      await page.selectOption('#delivery', delivery);
    }
    await page.fill('#note', note);
    assert.equal(await page.inputValue('#delivery'), delivery ?? 'MAIL');
    await picture(page, `send-letter-${delivery ?? 'MAIL'}`, { fullPage: true });
    await tasks.complete();
  });
