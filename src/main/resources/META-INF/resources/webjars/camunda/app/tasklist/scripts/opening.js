/*
 * Opens the list where work is: nearest deadline first, and with the first view that holds a task. Left alone, Tasklist
 * shows the newest task first and begins with the tasks that somebody has taken, which for a head of office is an empty
 * page. It runs before the application reads the address.
 */
const api = `${document.querySelector('base').getAttribute('app-root')}/api/engine/engine/default`;
const NEAREST_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

async function firstWithTasks() {
  const answer = await fetch(`${api}/filter?resourceType=Task&itemCount=true`, { headers: { Accept: 'application/json' } });
  const filters = answer.ok ? await answer.json() : [];
  return filters.sort((one, other) => one.properties.priority - other.properties.priority).find(({ itemCount }) => itemCount > 0);
}

const place = new URLSearchParams(window.location.hash.split('?')[1]);
if (!place.has('filter')) {
  const filter = await firstWithTasks();
  if (filter) {
    place.set('filter', filter.id);
  }
}
if (!place.has('sorting')) {
  place.set('sorting', NEAREST_FIRST);
}
window.history.replaceState(window.history.state, '', `#/?${place}`);

/** The name of the application in the header opens it anew, not its bare address. */
document.addEventListener('click', (event) => {
  if (event.target.closest('.navbar-brand')) {
    event.preventDefault();
    event.stopPropagation();
    window.location.assign(window.location.pathname);
  }
}, true);
