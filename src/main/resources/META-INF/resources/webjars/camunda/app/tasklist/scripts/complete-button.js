/*
 * Camunda Forms check an entry when its field is left. Pressing the button leaves the field: a complaint below it goes
 * away, the button moves up from under the pointer before it is released, and the browser sees no click. The press
 * counts all the same.
 */
const BUTTON = '[ng-click="complete()"], [ng-click="startProcessInstance()"]';
const MOST_MOVEMENT = 8;

let press = null;

function pressBegins(event) {
  const button = event.button === 0 && event.target.closest(BUTTON);
  press = button ? { button, x: event.clientX, y: event.clientY } : null;
}

function pressEnds(event) {
  const ended = press;
  press = null;
  if (!ended || Math.hypot(event.clientX - ended.x, event.clientY - ended.y) > MOST_MOVEMENT) {
    return;
  }
  const moved = !document.elementFromPoint(event.clientX, event.clientY)?.closest(BUTTON);
  if (moved && ended.button.isConnected && !ended.button.disabled) {
    ended.button.click();
  }
}

document.addEventListener('pointerdown', pressBegins, true);
document.addEventListener('pointerup', pressEnds, true);
document.addEventListener('pointercancel', () => { press = null; }, true);
