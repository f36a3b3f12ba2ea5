export default {
  app: { name: 'Daftar Tugas', vendor: 'PIMPASA' },
  // Officers work in Indonesian, whatever language their phone is set to.
  locales: { availableLocales: ['id'], fallbackLocale: 'id' },
  customScripts: [
    '../pimpasa/language',
    '../pimpasa/session',
    '../pimpasa/refusals',
    'scripts/form-language',
    'scripts/table-labels',
    'scripts/complete-button',
    'scripts/no-drafts',
    'scripts/filter-counts',
    'scripts/start-list',
    'scripts/tabs',
    'scripts/spoken-names',
    'scripts/second-thoughts',
    'scripts/narrow-screen',
  ],
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'ambil tugas yang sedang dibuka' },
    focusFilter: { key: 'ctrl+shift+f', description: 'ke saringan pertama' },
    focusList: { key: 'ctrl+alt+l', description: 'ke tugas pertama pada daftar' },
    focusForm: { key: 'ctrl+alt+f', description: 'ke isian pertama pada formulir' },
    startProcess: { key: 'ctrl+alt+p', description: 'mulai proses' },
  },
};
