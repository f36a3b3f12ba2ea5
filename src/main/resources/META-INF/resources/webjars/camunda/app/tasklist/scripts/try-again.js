import { afterLink } from './after-link.js';

/*
 * A task that could not be taken or given back, as when the session has ended, can be tried once more. Tasklist locks
 * both buttons until the task has changed, which after a refusal never happens.
 */
const REFUSED = 'pimpasa.refused';

function tellOfRefusals($provide) {
  $provide.decorator('Notifications', ['$delegate', '$rootScope', (notifications, $rootScope) => {
    const addError = notifications.addError;
    notifications.addError = function (error) {
      $rootScope.$emit(REFUSED);
      return addError.call(this, error);
    };
    return notifications;
  }]);
}

function unlockButtons(scope) {
  const forget = scope.$root.$on(REFUSED, () => scope.$applyAsync(() => { scope.submitInProgress = false; }));
  scope.$on('$destroy', forget);
}

window.angular.module('cam.commons').config(['$provide', tellOfRefusals]);
afterLink('cam.tasklist.task', 'camTasklistTaskMeta', unlockButtons);
