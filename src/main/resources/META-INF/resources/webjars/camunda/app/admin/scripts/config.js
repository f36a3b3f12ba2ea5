export default {
  app: { name: 'Admin', vendor: 'PIMPASA' },
  locales: { availableLocales: ['id'], fallbackLocale: 'id' },
  customScripts: ['../pimpasa/session'],
  disableWelcomeMessage: true,
};
