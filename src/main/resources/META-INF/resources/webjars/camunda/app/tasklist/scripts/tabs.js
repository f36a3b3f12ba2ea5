/*
 * Leaves out the tabs that are always empty here: the engine's history of a task is kept for administrators, and a task's
 * description stands in its form.
 */
const EMPTY = new Set(['task-detail-history', 'task-detail-description']);

function withoutEmptyTabs($provide) {
  $provide.decorator('Views', ['$delegate', (views) => {
    const getProviders = views.getProviders;
    views.getProviders = function (wanted) {
      return getProviders.call(this, wanted).filter((provider) => !EMPTY.has(provider.id));
    };
    return views;
  }]);
}

window.angular.module('cam.commons').config(['$provide', withoutEmptyTabs]);
