/*
 * Camunda Forms (form-js 1.8.7) speak English only. Their sentences are exchanged when they appear: a mutation observer
 * runs before the browser paints, so no English is seen. Only places where form-js writes its own words are touched,
 * never a label, a choice or an entry.
 */
const SENTENCES = [
  [/^Field is required\.$/, 'Wajib diisi.'],
  [/^Field must match pattern .*$/, 'Belum sesuai bentuk yang diminta. Periksa kembali.'],
  [/^Field must have minimum value of (.+)\.$/, 'Isi paling sedikit $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Isi paling banyak $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Tulis paling sedikit $1 huruf.'],
  [/^Field must have maximum length of (.+)\.$/, 'Tulis paling banyak $1 huruf.'],
  [/^Field must be a valid\s+international phone number\..*$/, 'Tulis nomor telepon dengan kode negara, misalnya +628123456789.'],
  [/^Field must be a valid email\.$/, 'Tulis alamat surel yang benar, misalnya nama@contoh.go.id.'],
  [/^Value is not a number\.$/, 'Isi dengan angka.'],
  [/^Value is expected to be an integer\.$/, 'Isi dengan bilangan bulat.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Tulis paling banyak $1 angka di belakang koma.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Nilai terdekat yang dapat diisi: $1 atau $2.'],
  [/^Date and time must both be entered\.$/, 'Isi tanggal dan jam.'],
  [/^Select$/, 'Pilih'],
  [/^Search$/, 'Cari'],
  [/^No results$/, 'Tidak ditemukan'],
  [/^All values selected$/, 'Semua sudah dipilih'],
  [/^of$/, 'dari'],
  [/^Nothing to show\.$/, 'Tidak ada data.'],
  [/^dd\/mm\/yyyy$/, 'hh/bb/tttt'],
  [/^hh:mm( \?m)?$/, 'jj:mm'],
  [/^(Increment)$/, 'Tambah'],
  [/^(Decrement)$/, 'Kurangi'],
  [/^Remove tag$/, 'Hapus pilihan'],
  [/^Next page$/, 'Halaman berikutnya'],
  [/^Previous page$/, 'Halaman sebelumnya'],
  [/^Click to remove sorting$/, 'Klik untuk menghapus urutan'],
];
const OWN_WORDS = '.fjs-form-field-error, .fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-table-empty, .fjs-table-td[colspan], .fjs-table-nav-label';
const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

export function inIndonesian(text) {
  const words = text.trim();
  const sentence = SENTENCES.find(([english]) => english.test(words));
  return sentence ? words.replace(sentence[0], sentence[1]) : null;
}

function translateText(node) {
  const place = node.parentElement && node.parentElement.closest(OWN_WORDS);
  const translated = place && inIndonesian(node.data);
  if (translated) {
    node.data = node.data.replace(node.data.trim(), translated);
  }
}

function translateAttributes(element) {
  for (const name of ATTRIBUTES) {
    const translated = element.hasAttribute(name) && inIndonesian(element.getAttribute(name));
    if (translated) {
      element.setAttribute(name, translated);
    }
  }
}

function translateWithin(root) {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = nodes.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      translateText(node);
    } else {
      translateAttributes(node);
    }
  }
}

function isInForm(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element && (element.closest('.fjs-container') || element.querySelector('.fjs-container'));
}

function translateChange(change) {
  const touched = change.type === 'childList' ? [...change.addedNodes] : [change.target];
  touched.filter(isInForm).forEach(translateWithin);
}

new MutationObserver((changes) => changes.forEach(translateChange)).observe(document.body, {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ATTRIBUTES,
});

/*
 * The date field asks the browser for the order of day, month and year; an English phone would answer month first and an
 * officer would read 5 June as 6 May.
 */
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (format, [locale, options]) => new format(locale === 'default' ? 'en-GB' : locale, options),
  apply: (format, self, [locale, options]) => format(locale === 'default' ? 'en-GB' : locale, options),
});

window.flatpickr.localize({
  weekdays: {
    shorthand: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
    longhand: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  },
  months: {
    shorthand: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    longhand: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  },
  firstDayOfWeek: 1,
  ordinal: () => '',
  rangeSeparator: ' sampai ',
  weekAbbreviation: 'Mg',
  scrollTitle: 'Gulir untuk mengubah',
  toggleTitle: 'Klik untuk mengganti',
  yearAriaLabel: 'Tahun',
  monthAriaLabel: 'Bulan',
  hourAriaLabel: 'Jam',
  minuteAriaLabel: 'Menit',
  time_24hr: true,
});
