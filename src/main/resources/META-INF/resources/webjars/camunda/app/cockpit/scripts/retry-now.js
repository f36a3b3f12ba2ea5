/*
 * Retry means now. Cockpit would leave a failed job its due date, which after the last of several tries is hours away, and
 * nothing would seem to happen.
 */
const CHOICE = '.modal-body input[type=radio][value=dueDate]';
const DIALOG = '.job-retry, .job-retry-bulk';

let asked = null;

function chooseNow() {
  const choice = document.querySelector(CHOICE);
  const dialog = choice?.closest(DIALOG);
  if (dialog && dialog !== asked) {
    choice.click();
  }
  asked = dialog ?? null;
}

new MutationObserver(chooseNow).observe(document.body, { childList: true, subtree: true });
