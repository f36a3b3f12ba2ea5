export default {
  app: { name: 'Cockpit', vendor: 'PIMPASA' },
  // Cockpit is for the administrator and stays in English, its 2,460 labels being terms of the engine.
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  customScripts: ['../pimpasa/language', '../pimpasa/session', 'scripts/retry-now'],
  disableWelcomeMessage: true,
};
