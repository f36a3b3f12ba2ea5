/* Marks what is critical in every list, not only in the view of that name. */
const api = `${document.querySelector('base').getAttribute('app-root')}/api/engine/engine/default`;
const CRITICAL = 'Kritis';
const EVERY = 60_000;

const AT_LEAST = 5_000;

let critical = new Set();
let asked = 0;

function mark(card) {
  const scope = window.angular.element(card).scope();
  const isCritical = Boolean(scope && scope.task && critical.has(scope.task.id));
  const badge = card.querySelector('.pimpasa-critical');
  if (isCritical && !badge) {
    const made = document.createElement('strong');
    made.className = 'pimpasa-critical';
    made.textContent = CRITICAL;
    card.querySelector('.names').prepend(made);
  } else if (!isCritical && badge) {
    badge.remove();
  }
}

const markAll = () => document.querySelectorAll('.tasks-list > .task').forEach(mark);

async function ask(path) {
  const answer = await fetch(`${api}${path}`, { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : [];
}

async function refresh() {
  if (document.hidden || Date.now() - asked < AT_LEAST) {
    return;
  }
  asked = Date.now();
  const [filter] = await ask(`/filter?resourceType=Task&name=${CRITICAL}`);
  critical = new Set(filter ? (await ask(`/filter/${filter.id}/list?maxResults=200`)).map(({ id }) => id) : []);
  markAll();
}

window.angular.module('cam.commons').run(['$rootScope', ($rootScope) => {
  $rootScope.$on('$locationChangeSuccess', () => window.setTimeout(refresh, 500));
}]);
window.setInterval(refresh, EVERY);
new MutationObserver(markAll).observe(document.body, { childList: true, subtree: true });
