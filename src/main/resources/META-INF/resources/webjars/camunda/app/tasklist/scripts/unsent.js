/*
 * Asks before entries that were not sent are left behind: nothing that is typed is kept in the browser (see no-drafts.js),
 * and on a phone the list and the button that goes back lie close to the form.
 */
const FORM = '.task-card form, .task-card .fjs-container';
const LEAVING = '.tasks-list > .task, .task-filter, .navbar-brand, .pimpasa-home, .start-process-action';
const SENT = /\/submit-form$/;

let unsent = false;
let leaving = false;

function onEntry(event) {
  if (event.isTrusted && event.target.closest(FORM)) {
    unsent = true;
  }
}

['input', 'change'].forEach((event) => document.addEventListener(event, onEntry, true));
document.addEventListener('pointerdown', (event) => event.target.closest('.fjs-dropdownlist-item') && onEntry(event), true);

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  if (SENT.test(address)) {
    // What is on its way is not left behind; what was refused, or never arrived, is again.
    unsent = false;
    this.addEventListener('loadend', () => {
      unsent = unsent || !(this.status >= 200 && this.status < 300);
    });
  }
  return open.call(this, method, address, ...rest);
};

function ask(goOn) {
  const question = document.createElement('div');
  question.className = 'pimpasa-session-end';
  question.setAttribute('role', 'alertdialog');
  question.setAttribute('aria-label', 'Isian belum terkirim');
  question.innerHTML = `
    <div>
      <h2>Isian belum terkirim</h2>
      <p>Isian Anda pada tugas ini hilang bila Anda pindah sekarang.</p>
      <p><button type="button" class="btn btn-primary">Tetap di sini</button>
        <button type="button" class="btn btn-default">Tinggalkan isian</button></p>
    </div>`;
  const [stay, leave] = question.querySelectorAll('button');
  stay.addEventListener('click', () => question.remove());
  leave.addEventListener('click', () => {
    question.remove();
    unsent = false;
    leaving = true;
    goOn();
    leaving = false;
  });
  document.body.append(question);
  stay.focus();
}

const idOf = (item) => {
  const { task, filter } = window.angular.element(item).scope() ?? {};
  return (task ?? filter)?.id;
};

/** The lists are drawn anew now and then: what was clicked is looked for again. */
function clickAgain(target, id) {
  const found = [...document.querySelectorAll(LEAVING)].find((item) => item === target || (id && idOf(item) === id));
  (found?.querySelector('.clickable, a') ?? found)?.click();
}

document.addEventListener('click', (event) => {
  const target = event.target.closest(LEAVING);
  if (unsent && !leaving && target && !target.matches('.task.active')) {
    event.preventDefault();
    event.stopPropagation();
    const id = idOf(target);
    ask(() => clickAgain(target, id));
  }
}, true);

/** The button that goes back, and an address that is typed. */
function askBeforeTheAddressChanges($rootScope, $location) {
  $rootScope.$on('$locationChangeStart', (event, to, from) => {
    const task = (address) => new URLSearchParams(address.split('?').pop()).get('task');
    if (unsent && !leaving && task(from) && task(to) !== task(from)) {
      event.preventDefault();
      ask(() => $rootScope.$apply(() => $location.url(to.slice(to.indexOf('#') + 1))));
    }
  });
}

window.angular.module('cam.commons').run(['$rootScope', '$location', askBeforeTheAddressChanges]);
