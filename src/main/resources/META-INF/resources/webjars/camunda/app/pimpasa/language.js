/*
 * Puts the texts where the application looks for them before it starts. It would fetch them while it draws, and whatever
 * it drew too early would keep showing the text's key, such as SEARCH_PLACEHOLDER; after an update it would show the old
 * texts once more.
 */
const base = document.querySelector('base');
const app = base.getAttribute('app-name');
const language = app === 'cockpit' ? 'en' : 'id';
const folder = `${base.getAttribute('app-root')}/app/${app}/locales/`;
const STORE = 'camunda-web';

const answer = await fetch(`${folder}${language}.json`);
if (answer.ok) {
  const store = JSON.parse(window.localStorage.getItem(STORE) || '{}');
  store[`${folder}_locales_data_${language}_${window.bust}`] = await answer.text();
  window.localStorage.setItem(STORE, JSON.stringify(store));
}
