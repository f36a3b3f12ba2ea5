/*
 * An embedded form says below an entry what is wrong with it, as Camunda Forms do. Left alone, Tasklist draws a red frame
 * around it and closes its button.
 */
const ENTRY = ':is([cam-tasklist-form], .modal-content) form[name] :is(input, select, textarea):not(.fjs-container *)';

const complaints = [
  ['valueMissing', () => 'Wajib diisi.'],
  ['badInput', () => 'Isi dengan nilai yang benar.'],
  ['typeMismatch', () => 'Isi dengan alamat yang benar.'],
  ['tooShort', ({ minLength }) => `Tulis paling sedikit ${minLength} huruf.`],
  ['tooLong', ({ maxLength }) => `Tulis paling banyak ${maxLength} huruf.`],
  ['rangeUnderflow', ({ min }) => `Paling kecil ${min}.`],
  ['rangeOverflow', ({ max }) => `Paling besar ${max}.`],
  ['stepMismatch', () => 'Isi dengan bilangan bulat.'],
  ['patternMismatch', ({ title }) => title || 'Isi sesuai petunjuk.'],
];

const saidOf = new WeakMap();

function withdraw(entry) {
  saidOf.get(entry)?.remove();
  saidOf.delete(entry);
  entry.removeAttribute('aria-invalid');
}

function say(entry, words) {
  const said = document.createElement('p');
  said.className = 'text-danger';
  said.setAttribute('role', 'alert');
  said.textContent = words;
  entry.insertAdjacentElement('afterend', said);
  entry.setAttribute('aria-invalid', 'true');
  saidOf.set(entry, said);
}

function check({ target }) {
  if (!target.matches?.(ENTRY) || target.disabled) {
    return;
  }
  withdraw(target);
  const [, words] = complaints.find(([fault]) => target.validity[fault]) ?? [];
  if (words) {
    say(target, words(target));
  }
}

/** What the form as a whole complained about may be mended by any entry, and is said again if it is not. */
function forgive({ target }) {
  const problem = target.matches?.(ENTRY) && target.closest('form').querySelector('#problem');
  if (problem) {
    problem.textContent = '';
  }
}

document.addEventListener('focusout', check);
document.addEventListener('input', forgive);
document.addEventListener('input', (event) => saidOf.has(event.target) && check(event));
document.addEventListener('change', (event) => saidOf.has(event.target) && check(event));
