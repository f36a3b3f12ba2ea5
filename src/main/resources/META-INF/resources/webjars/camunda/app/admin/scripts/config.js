export default {
  app: { name: 'Admin', vendor: 'PIMPASA' },
  locales: { availableLocales: ['id'], fallbackLocale: 'id' },
  customScripts: ['../pimpasa/language', '../pimpasa/session', 'scripts/accounts'],
  disableWelcomeMessage: true,
};
