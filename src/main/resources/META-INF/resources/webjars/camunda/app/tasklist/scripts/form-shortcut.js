/* The shortcut that leads to the form finds the first entry of any form; Tasklist's own looks into embedded forms only. */
const ENTRY = '[cam-tasklist-form] :is(input, select, textarea):not([type=hidden], :disabled, [readonly])';

function focusFirstEntry() {
  [...document.querySelectorAll(ENTRY)].find((entry) => entry.offsetParent)?.focus();
}

window.angular.module('cam.commons').run(['$rootScope', ($rootScope) => {
  $rootScope.$on('shortcut:focusForm', focusFirstEntry);
}]);
