/* A link from a mail names its task behind the #, which a browser keeps to itself: carry it through the sign-in. */
const form = document.querySelector('form[data-keeps-place]');
if (form && window.location.hash) {
  form.action += window.location.hash;
}
