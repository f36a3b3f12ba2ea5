/*
 * On a phone the task stands below the list: opening one brings it into view, and keeps it there while its form loads.
 * The menu lies over the page and closes once it has been used.
 */
const NARROW = window.matchMedia('(max-width: 767px)');
const LOADING = 3000;

function keepInView(column) {
  const show = () => column.scrollIntoView();
  const loading = new ResizeObserver(show);
  const stop = () => loading.disconnect();
  loading.observe(column);
  ['pointerdown', 'wheel', 'keydown'].forEach((event) => window.addEventListener(event, stop, { once: true }));
  window.setTimeout(stop, LOADING);
}

function showOpenedTask($rootScope, $location) {
  let shown;
  $rootScope.$on('$locationChangeSuccess', () => {
    const { task } = $location.search();
    const column = document.querySelector('.column-right');
    if (task && task !== shown && column && NARROW.matches) {
      keepInView(column);
    }
    shown = task;
  });
}

window.angular.module('cam.commons').run(['$rootScope', '$location', showOpenedTask]);

document.addEventListener('click', (event) => {
  if (event.target.closest('.start-process-action')) {
    window.setTimeout(() => document.querySelector('.navbar-toggle.open')?.click());
  }
});
