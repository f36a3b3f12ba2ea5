/*
 * One sign-in for the application and the engine's web applications. Left alone, these would show a sign-in form of
 * their own, which opens nothing here, and throw away what was typed into a form when a session ends.
 */
const appRoot = document.querySelector('base').getAttribute('app-root');
const home = appRoot.slice(0, appRoot.lastIndexOf('/'));
const angular = window.angular;

const AGAIN = 3000;

let signingOut = false;
let user;
let notice;
let watch;

function isSessionEnd(event, details) {
  return event === 'authentication.login.required' || (event === 'httpError' && details && details.status === 401);
}

function isLossOfUser(event, details) {
  return event === 'authentication.changed' && !details && !signingOut;
}

/** Keeps the page as it is, forms included, and asks the person to sign in again beside it. */
function showSessionEnd() {
  if (!user) {
    window.location.assign(`${home}/masuk?habis`);
    return;
  }
  if (notice) {
    return;
  }
  notice = document.createElement('div');
  notice.className = 'pimpasa-session-end';
  notice.setAttribute('role', 'alertdialog');
  notice.setAttribute('aria-label', 'Sesi berakhir');
  notice.innerHTML = `
    <div>
      <h2>Sesi Anda telah berakhir</h2>
      <p>Isian Anda masih ada di halaman ini, tetapi belum terkirim. Masuk kembali di tab baru; sesudahnya Anda
        kembali ke halaman ini dan dapat mengirim sekali lagi.</p>
      <p><a class="btn btn-primary" target="_blank" rel="opener" href="${home}/masuk/kembali">Masuk kembali</a>
        <a class="btn btn-default" href="${home}/">Tinggalkan halaman ini</a></p>
    </div>`;
  document.body.append(notice);
  notice.querySelector('a').focus();
  watch = window.setInterval(() => document.hidden || resumeIfSignedIn(), AGAIN);
}

/** Called when the person comes back to this page: goes on if the same person has signed in again. */
async function resumeIfSignedIn() {
  if (!notice) {
    return;
  }
  const answer = await fetch(`${appRoot}/api/engine/engine/default/version`, { headers: { Accept: 'application/json' } }).catch(() => null);
  if (!answer?.ok || !notice) {
    return;
  }
  window.clearInterval(watch);
  if (user && answer.headers.get('X-Authorized-User') !== user) {
    window.location.reload();
  }
  notice.remove();
  notice = null;
}

window.addEventListener('focus', resumeIfSignedIn);
document.addEventListener('visibilitychange', () => document.hidden || resumeIfSignedIn());

function watchSession($provide) {
  $provide.decorator('$rootScope', ['$delegate', ($rootScope) => {
    const broadcast = $rootScope.$broadcast;
    let authentication;
    Object.defineProperty($rootScope, 'authentication', {
      configurable: true,
      enumerable: true,
      get: () => authentication,
      set: (value) => {
        // The page empties this when a call is refused; the header and the form need it to stay as they are.
        authentication = value || (signingOut ? null : authentication);
        user = (authentication && authentication.name) || user;
      },
    });
    $rootScope.$broadcast = function (event, details, ...rest) {
      if (isSessionEnd(event, details)) {
        showSessionEnd();
        // Whoever asked gets no answer any more.
        this.$emit('pimpasa.refused');
        return { name: event, defaultPrevented: true };
      }
      if (notice && event === 'refresh') {
        // The list asks by itself every ten seconds. Asked with the token of the old session, the server ends the new one.
        return { name: event, defaultPrevented: true };
      }
      if (isLossOfUser(event, details)) {
        return { name: event, defaultPrevented: true };
      }
      if (event === 'authentication.logout.success') {
        window.location.assign(`${home}/masuk?keluar`);
        return { name: event, defaultPrevented: true };
      }
      return broadcast.call(this, event, details, ...rest);
    };
    return $rootScope;
  }]);
}

angular.module('cam.commons').config(['$provide', watchSession]);

/** The way back from the engine's pages to the application's own. */
function addStartPageLink() {
  const menu = document.querySelector('[cam-widget-header] .app-menu > ul');
  if (!menu || menu.querySelector('.pimpasa-home')) {
    return;
  }
  const item = document.createElement('li');
  item.className = 'pimpasa-home';
  item.innerHTML = `<a href="${home}/" target="_self">Beranda</a>`;
  menu.prepend(item);
}

new MutationObserver(addStartPageLink).observe(document.body, { childList: true, subtree: true });
addStartPageLink();
