/*
 * Nothing that is typed into a form is kept in the browser. Tasklist would store it in plain text, also when a session
 * ends, and for a form that starts a process under one key for everybody, while phones and office computers are shared.
 * The button that stores is hidden in user-styles.css.
 */
const DRAFT = /^(camunda-form:|camForm:)/;

const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!DRAFT.test(key)) {
    setItem.call(this, key, value);
  }
};

Object.keys(window.localStorage)
  .filter((key) => DRAFT.test(key))
  .forEach((key) => window.localStorage.removeItem(key));
