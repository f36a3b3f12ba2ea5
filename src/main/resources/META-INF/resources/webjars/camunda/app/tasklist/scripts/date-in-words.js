/*
 * A browser shows a date field in the order of its own language, and 12/01/2026 on an English phone is read here as 12
 * January. Below the field stands what was entered, with the month in words.
 */
const FIELD = '[cam-tasklist-form] input[type=date]';
const WORDS = new Intl.DateTimeFormat('id-ID', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function say(field) {
  const next = field.nextElementSibling;
  const words = next?.classList.contains('pimpasa-date') ? next : document.createElement('span');
  const text = field.value ? WORDS.format(new Date(field.value)) : '';
  if (!words.isConnected) {
    words.className = 'pimpasa-date';
    field.after(words);
  }
  if (words.textContent !== text) {
    words.textContent = text;
  }
}

const sayAll = () => document.querySelectorAll(FIELD).forEach(say);

['input', 'change'].forEach((event) => document.addEventListener(event, sayAll));
new MutationObserver(sayAll).observe(document.body, { childList: true, subtree: true });
