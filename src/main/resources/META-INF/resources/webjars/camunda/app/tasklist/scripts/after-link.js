/** Has some work done with the scope of a directive of Tasklist once the directive has prepared it. */
export function afterLink(module, directive, work) {
  window.angular.module(module).config(['$provide', ($provide) => {
    $provide.decorator(`${directive}Directive`, ['$delegate', (directives) => {
      const [prepared] = directives;
      const { compile } = prepared;
      prepared.compile = function (...parts) {
        const link = compile?.apply(this, parts);
        return (scope, ...others) => {
          link?.(scope, ...others);
          work(scope);
        };
      };
      return directives;
    }]);
  }]);
}
