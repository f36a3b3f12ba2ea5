/*
 * Nobody but its owner learns an account's password, so the server refuses to set another's, and opens accounts on a page
 * of its own. Admin leads there instead of offering forms that nothing comes of.
 */
const appRoot = document.querySelector('base').getAttribute('app-root');
const page = `${appRoot.slice(0, appRoot.lastIndexOf('/'))}/pengelola/akun`;
const NOTE = `<p class="pimpasa-accounts">Kata sandi hanya ditetapkan pemilik akun.
  <a target="_self" href="${page}">Kirim tautan kata sandi</a></p>`;

const accountInView = () => decodeURIComponent(window.location.hash.match(/^#\/users\/([^/?]+)/)?.[1] ?? '');

function leadToAccounts($rootScope) {
  function lead() {
    document.querySelectorAll('a[href="#/user-create"]').forEach((link) => {
      link.href = page;
      link.target = '_self';
    });
    const form = document.querySelector('form[name=updateCredentialsForm]:not([hidden])');
    const { authentication } = $rootScope;
    if (form && authentication && accountInView() !== authentication.name) {
      form.hidden = true;
      form.insertAdjacentHTML('beforebegin', NOTE);
    }
    // The server deletes no account: what its person has decided bears its name.
    document.querySelectorAll('[ng-click="deleteUser()"]').forEach((button) => { button.closest('form').hidden = true; });
  }

  new MutationObserver(lead).observe(document.body, { childList: true, subtree: true });
}

window.angular.module('cam.commons').run(['$rootScope', leadToAccounts]);
