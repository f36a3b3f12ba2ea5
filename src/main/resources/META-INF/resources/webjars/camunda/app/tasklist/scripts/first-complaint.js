/* A form that is not complete shows its first complaint, which on a phone lies out of sight above the button. */
const COMPLETE = '[ng-click="complete()"], [ng-click="startProcessInstance()"]';
const COMPLAINT = '.fjs-form-field-error, .has-error, .ng-invalid.ng-touched:not(form)';
const DRAWN = 200;

document.addEventListener('click', (event) => {
  const form = event.target.closest(COMPLETE)?.closest('.modal-content, .task-card, [cam-tasklist-task]') ?? document;
  if (event.target.closest(COMPLETE)) {
    window.setTimeout(() => {
      const first = [...form.querySelectorAll(COMPLAINT)].find((complaint) => complaint.offsetParent);
      (first?.closest('.fjs-form-field, .form-group') ?? first)?.scrollIntoView({ block: 'center' });
    }, DRAWN);
  }
}, true);
