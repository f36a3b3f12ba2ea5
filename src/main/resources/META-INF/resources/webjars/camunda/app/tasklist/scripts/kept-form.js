/*
 * Whoever looks at the diagram finds the form again as it was left. Tasklist builds a tab anew whenever it is opened and
 * throws away what was typed; here a tab that has been opened stays, hidden, as long as its task is open.
 */
const TABS = 'selectedTaskDetailTab';

function keepTabs($compile) {
  return function (scope, element) {
    const opened = new Map();
    let shown;

    function forgetAll() {
      opened.forEach((tab) => {
        tab.scope.$destroy();
        tab.element.remove();
      });
      opened.clear();
    }

    function open(provider) {
      const tab = { scope: scope.$new(), element: window.angular.element('<div><view provider="openedTab" vars="taskVars"></view></div>') };
      tab.scope.openedTab = provider;
      element.append(tab.element);
      $compile(tab.element)(tab.scope);
      return tab;
    }

    scope.$watch(TABS, (provider) => {
      // The same tab once more means another task.
      if (!provider || (shown && shown.id === provider.id)) {
        forgetAll();
      }
      if (provider && !opened.has(provider.id)) {
        opened.set(provider.id, open(provider));
      }
      opened.forEach((tab, id) => tab.element.toggleClass('ng-hide', id !== provider.id));
      shown = provider;
    });
  };
}

function decorate($provide) {
  $provide.decorator('viewDirective', ['$delegate', '$compile', (directives, $compile) => {
    const [directive] = directives;
    const link = directive.link;
    const linkKeeping = keepTabs($compile);
    directive.compile = () => (scope, element, attributes) =>
      (attributes.provider === TABS ? linkKeeping : link)(scope, element, attributes);
    return directives;
  }]);
}

window.angular.module('cam.commons').config(['$provide', decorate]);
