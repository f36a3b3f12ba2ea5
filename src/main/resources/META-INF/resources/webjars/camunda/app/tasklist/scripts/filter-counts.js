/* Shows beside every filter how many tasks it holds; Tasklist itself counts the open one only. */
const api = `${document.querySelector('base').getAttribute('app-root')}/api/engine/engine/default`;
const EVERY = 60_000;

let counts = new Map();

function showCount(item) {
  const scope = window.angular.element(item).scope();
  const link = item.querySelector('.name a');
  if (!scope || !scope.filter || !link || !counts.has(scope.filter.id)) {
    return;
  }
  const text = ` (${counts.get(scope.filter.id)})`;
  const count = link.querySelector('.pimpasa-count') || link.appendChild(document.createElement('span'));
  count.className = 'pimpasa-count';
  if (count.textContent !== text) {
    count.textContent = text;
  }
}

function showCounts() {
  document.querySelectorAll('.task-filter').forEach(showCount);
}

async function count() {
  if (document.hidden) {
    return;
  }
  const answer = await fetch(`${api}/filter?resourceType=Task&itemCount=true`, { headers: { Accept: 'application/json' } });
  if (answer.ok) {
    counts = new Map((await answer.json()).map((filter) => [filter.id, filter.itemCount]));
    showCounts();
  }
}

function countAfterWork($rootScope) {
  const isWork = (event) => event === 'authentication.changed' || event === '$locationChangeSuccess';
  const broadcast = $rootScope.$broadcast;
  $rootScope.$broadcast = function (event, ...rest) {
    if (isWork(event)) {
      window.setTimeout(count, 500);
    }
    return broadcast.call(this, event, ...rest);
  };
}

window.angular.module('cam.commons').run(['$rootScope', countAfterWork]);
window.setInterval(count, EVERY);
new MutationObserver(showCounts).observe(document.body, { childList: true, subtree: true });
