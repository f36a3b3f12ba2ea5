/*
 * Camunda Forms keep the complaint about a required field that another choice has hidden since, and Tasklist then leaves
 * its button closed although nothing on the page is wrong. What no field on the page complains about is no complaint; the
 * server checks every entry in any case.
 */
const FORM = '.fjs-container .fjs-form-field';
const COMPLAINT = '.fjs-container .fjs-form-field-error';
const DRAWN = 100;

function heedOnlyWhatIsSeen(controller) {
  const tell = controller.notifyFormValidated;
  controller.notifyFormValidated = (invalid) => {
    tell(invalid);
    if (invalid) {
      window.setTimeout(() => {
        if (document.querySelector(FORM) && !document.querySelector(COMPLAINT)) {
          tell(false);
        }
      }, DRAWN);
    }
  };
}

function withSecondThoughts($provide) {
  $provide.decorator('camTasklistFormDirective', ['$delegate', (directives) => {
    const [directive] = directives;
    const annotated = directive.controller;
    const create = annotated[annotated.length - 1];
    directive.controller = [...annotated.slice(0, -1), function (...injected) {
      create.apply(this, injected);
      heedOnlyWhatIsSeen(this);
    }];
    return directives;
  }]);
}

window.angular.module('cam.tasklist.form').config(['$provide', withSecondThoughts]);
