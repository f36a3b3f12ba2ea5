import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './folders.mjs';
import { eventually, rest } from './rest.mjs';

const TASKLIST = '/camunda/app/tasklist/default/';
const COMPLETE = 'button[ng-click="complete()"]';

/** What a form file says of its fields, by key. */
function fieldsOf(form) {
  const { components } = JSON.parse(readFileSync(join(project, 'forms', `${form}.form`), 'utf8'));
  return new Map(components.filter(({ key }) => key).map((component) => [component.key, component]));
}

async function enter(input, text) {
  await input.fill(text);
  await input.press('Enter');
}

/** Camunda Tasklist as one person uses it. Texts of the task list itself are not relied on: they may be in any language. */
export class Tasklist {
  constructor(page, user) {
    this.page = page;
    this.user = user;
    this.isCompleted = false;
  }

  async open() {
    await this.page.goto(TASKLIST);
    await this.page.waitForSelector('.start-process-action a, .tasks-list');
  }

  /** Newest task of a step that this person sees, in one process instance where given. */
  async find(step, instance) {
    const ofInstance = instance ? `&processInstanceId=${instance}` : '';
    const [task] = await rest(this.user, `/task?taskDefinitionKey=${step}${ofInstance}&sortBy=created&sortOrder=desc&maxResults=1`);
    return task;
  }

  /** Opens a task by its address, as from a mail, and takes it on. */
  async openTask(step, instance) {
    this.isCompleted = false;
    this.task = await eventually(`${step} for ${this.user}`, () => this.find(step, instance));
    await this.page.goto(this.#addressOf(this.task));
    await this.page.waitForSelector('.unclaim, .claim');
    if (!this.task.assignee) {
      await this.page.click('.claim');
    }
    await this.page.waitForSelector('.unclaim');
    await this.page.waitForSelector(COMPLETE);
    return this.task;
  }

  /** From a mail the task alone; in a window that shows the task list already, its view stays as after a click in the list. */
  #addressOf({ id }) {
    const [, view] = this.page.url().split(`${TASKLIST}#/?`);
    const place = new URLSearchParams(view);
    place.set('task', id);
    return `${TASKLIST}#/?${place}`;
  }

  async openStart(process) {
    await this.open();
    await this.page.click('.start-process-action a');
    await this.page.locator('.modal-content .processes').getByText(process, { exact: true }).click();
    await this.page.waitForSelector('.modal-content form[name]');
  }

  async start() {
    await this.#submit('button[ng-click="startProcessInstance()"]');
  }

  /** Fills a Camunda Form, told by the path of its file; values by key. */
  async fill(form, values) {
    const fields = fieldsOf(form);
    await this.page.waitForSelector('.fjs-form');
    for (const [key, value] of Object.entries(values)) {
      const field = fields.get(key);
      assert.ok(field, `${form} has no field ${key}`);
      await this.#enter(field, value);
      // The form takes a value over when the field is left.
      await this.page.keyboard.press('Tab');
    }
  }

  /** What a list offers first; then it is closed again. */
  async firstChoice(form, key) {
    const display = this.#input(fieldsOf(form).get(key).id, '-display');
    await display.click();
    const choice = await this.page.locator('.fjs-dropdownlist-item').first().innerText();
    await this.page.keyboard.press('Escape');
    return choice;
  }

  /** Chooses from a list that can be searched and whose entries say more than what is looked for. */
  async fillChoice(form, key, words) {
    await this.page.waitForSelector('.fjs-form');
    await this.#input(fieldsOf(form).get(key).id).click();
    await this.page.locator('.fjs-dropdownlist-item', { hasText: words }).click();
    await this.page.keyboard.press('Tab');
  }

  #input(id, suffix = '') {
    return this.page.locator(`[id^="fjs-form-"][id$="-${id}${suffix}"]`);
  }

  async #enter({ id, type, values, subtype }, value) {
    const input = (suffix) => this.#input(id, suffix);
    switch (type) {
      case 'radio':
        return input(`-${values.findIndex((option) => option.value === value)}`).check();
      case 'checklist':
        return this.page.locator('.fjs-form-field-checklist').getByLabel(value).check();
      case 'checkbox':
        return input().setChecked(value);
      case 'select':
        // It opens with the focus, which it may have from the field before; a click would close it again.
        await input().focus();
        return this.page.locator('.fjs-dropdownlist-item').getByText(value, { exact: true }).click();
      case 'datetime':
        return this.#enterTime(input('-date'), subtype === 'datetime' ? input('-time') : undefined, value);
      default:
        return input().fill(value);
    }
  }

  /** Dates are typed in the order that the field shows: day or month first. */
  async #enterTime(dateInput, timeInput, value) {
    const [year, month, day] = value.slice(0, 10).split('-');
    // A field that has just appeared forgets what is typed before its calendar is there.
    await dateInput.and(this.page.locator('.flatpickr-input')).waitFor();
    const order = await dateInput.getAttribute('placeholder');
    const typed = order.startsWith('m') ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
    const field = this.page.locator('.fjs-form-field-datetime').filter({ has: dateInput });
    // On a busy machine the field may miss an entry that it shows, and asks for it again.
    await eventually(`${typed} in its field`, async () => {
      await enter(dateInput, typed);
      if (timeInput) {
        await enter(timeInput, value.slice(11, 16));
      }
      return (await dateInput.inputValue()) === typed && (await field.locator('.fjs-form-field-error').count()) === 0;
    });
  }

  /** Completes the open task and waits until the server has answered. */
  async complete() {
    await this.#submit(COMPLETE);
    this.isCompleted = true;
  }

  async #submit(button) {
    const [response] = await Promise.all([
      this.page.waitForResponse((answer) => answer.url().endsWith('/submit-form')),
      this.page.locator(`${button}:enabled`).click(),
    ]);
    assert.ok(response.ok(), `${response.status()} ${await response.text().catch(() => '')}`);
  }

  async work(step, form, values, instance) {
    const task = await this.openTask(step, instance);
    await this.fill(form, values);
    await this.complete();
    return task;
  }
}
