/* Says to a screen reader what Tasklist's buttons do that show a picture only. */
const NAMES = {
  '.region-toggle[data-region=filters]': 'Tampilkan atau sembunyikan saringan',
  '.region-toggle[data-region=list]': 'Tampilkan atau sembunyikan daftar tugas',
  '.region-toggle[data-region=task]': 'Tampilkan atau sembunyikan tugas',
  '.maximize': 'Lebarkan tugas',
  '.unclaim': 'Lepas tugas',
  '.shutter > a': 'Tampilkan atau sembunyikan rincian',
  '.sort-direction': 'Balikkan urutan',
  '.new-sort > .dropdown-toggle': 'Tambah urutan',
};

function nameButtons() {
  for (const [selector, name] of Object.entries(NAMES)) {
    document.querySelectorAll(`${selector}:not([aria-label])`).forEach((button) => button.setAttribute('aria-label', name));
  }
  // The field says that it opens a list, which only this role may do.
  document.querySelectorAll('.main-field[aria-expanded]:not([role])').forEach((field) => field.setAttribute('role', 'combobox'));
}

new MutationObserver(nameButtons).observe(document.body, { childList: true, subtree: true });
