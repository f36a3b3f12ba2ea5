/*
 * What the server says about a form that it refuses reaches the person as a plain sentence. The engine puts a technical
 * beginning before it ("Cannot submit task form <id>: …"), and its own messages are English and of no use to an officer.
 */
const TECHNICAL_BEGINNING = /^Cannot (submit task form|instantiate process definition) \S+: /;
const NOT_INDONESIAN = /\b(the|is|was|not|with|could|cannot|failed|exception|unexpected|unsuccessful)\b|^ENGINE-/i;
const NO_CONNECTION = /network is offline|request has been terminated/i;
const TAKEN = /already claimed/i;
const GONE = /no matching task|cannot find task/i;
const NO_RIGHT = /does not have|permission|unauthorized|forbidden/i;
const KEPT = 'Isian Anda masih ada di halaman ini.';

export function inPlainWords(message) {
  if (message === undefined || message === null || message === '') {
    return message;
  }
  const text = String(message).replace(TECHNICAL_BEGINNING, '');
  if (NO_CONNECTION.test(text)) {
    return `Server tidak terjangkau. ${KEPT} Periksa jaringan Anda, lalu coba lagi.`;
  }
  if (TAKEN.test(text)) {
    return 'Petugas lain sudah mengambil tugas ini. Pilih tugas lain pada daftar.';
  }
  if (GONE.test(text)) {
    return 'Tugas ini mungkin sudah diselesaikan petugas lain, dipindahkan, atau dibatalkan. Muat ulang daftar tugas.';
  }
  if (NO_RIGHT.test(text)) {
    return 'Anda tidak berhak melakukan tindakan ini. Muat ulang halaman untuk melihat keadaan terakhir.';
  }
  if (NOT_INDONESIAN.test(text)) {
    const time = new Date().toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' });
    return `Terjadi gangguan pada sistem. ${KEPT} Coba lagi; bila berulang, sampaikan pukul ${time} kepada administrator.`;
  }
  return text;
}

function speakPlainly($provide) {
  $provide.decorator('Notifications', ['$delegate', (notifications) => {
    const addError = notifications.addError;
    notifications.addError = function (error) {
      if (document.querySelector('.pimpasa-session-end')) {
        return undefined;
      }
      const incomplete = error && error.status === 'Tugas belum selesai' && !error.message;
      const message = incomplete ? 'Periksa isian yang ditandai merah, lalu coba lagi.' : inPlainWords(error.message);
      return addError.call(this, { exclusive: true, ...error, message });
    };
    return notifications;
  }]);
}

/** A refusal is about the task that was open and what was typed; it goes with either. */
function forgetWithWork($rootScope, $location, notifications) {
  let opened;
  $rootScope.$on('$locationChangeSuccess', () => {
    const { task } = $location.search();
    if (opened && task !== opened) {
      notifications.clear({ type: 'danger' });
    }
    opened = task;
  });
  const forget = () => $rootScope.$applyAsync(() => notifications.clear({ type: 'danger' }));
  document.addEventListener('input', forget);
  document.addEventListener('pointerdown', (event) => event.target.closest('.fjs-dropdownlist-item') && forget());
}

window.angular
  .module('cam.commons')
  .config(['$provide', speakPlainly])
  .run(['$rootScope', '$location', 'Notifications', forgetWithWork]);
