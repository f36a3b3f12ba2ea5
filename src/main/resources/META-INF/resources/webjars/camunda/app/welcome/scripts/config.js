export default {
  app: { name: 'Selamat Datang', vendor: 'PIMPASA' },
  locales: { availableLocales: ['id'], fallbackLocale: 'id' },
  customScripts: ['../pimpasa/language', '../pimpasa/session', '../pimpasa/refusals'],
  links: [],
  disableWelcomeMessage: true,
};
