/* On a phone the task stands below the list: opening one brings it into view. */
const NARROW = window.matchMedia('(max-width: 767px)');

function showOpenedTask($rootScope, $location) {
  let shown;
  $rootScope.$on('$locationChangeSuccess', () => {
    const task = $location.search().task;
    if (task && task !== shown && NARROW.matches) {
      window.setTimeout(() => document.querySelector('.column-right').scrollIntoView({ behavior: 'smooth' }), 300);
    }
    shown = task;
  });
}

window.angular.module('cam.commons').run(['$rootScope', '$location', showOpenedTask]);
