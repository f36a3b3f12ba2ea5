/* A link from a mail names its task behind the #, which a browser keeps to itself: carry it through the sign-in. */
const form = document.querySelector('form[data-keeps-place]');
if (form && window.location.hash) {
  form.action += window.location.hash;
}

/* After a mistyped password the name need not be typed again. It is kept for the way there and back only. */
const NAME = 'pimpasa-account-name';
const name = document.getElementById('username');
const refused = document.querySelector('.note.bad');
if (refused && window.sessionStorage.getItem(NAME)) {
  name.value = window.sessionStorage.getItem(NAME);
  document.getElementById('password').focus();
}
window.sessionStorage.removeItem(NAME);
form?.addEventListener('submit', () => window.sessionStorage.setItem(NAME, name.value));
