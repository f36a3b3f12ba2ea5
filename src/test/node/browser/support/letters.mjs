import { as, picture } from './users.mjs';
import { inDays } from './values.mjs';

/** Somebody numbers a letter to a partner and sends it, by mail unless another way is given. */
export const sendLetter = (user, { instance }, { number, delivery = 'MAIL', note = '' }) =>
  as(user, async (page, tasks) => {
    await tasks.openTask('userTask_signLetter', instance);
    await page.fill('#letterNumber', number);
    await page.fill('#letterDate', inDays(0));
    await page.selectOption('#delivery', delivery);
    await page.fill('#note', note);
    await picture(page, `send-letter-${delivery}`, { fullPage: true });
    await tasks.complete();
  });
