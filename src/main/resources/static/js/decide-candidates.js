/*
 * Lets a head of office decide on each candidate of a batch. A form has
 *   <div id="candidates"></div>
 *   <input type="hidden" id="verdicts" cam-variable-name="verdicts" cam-variable-type="Json" aria-label="Keputusan">
 * and calls pimpasaDecide(camForm, words) once the variable "candidates" was fetched; words names the three decisions.
 */
window.pimpasaDecide = function (camForm, words) {
  'use strict';
  var manager = camForm.variableManager, form = camForm.formElement[0], place = form.querySelector('#candidates');
  var people = manager.variableValue('candidates') || [], outcomes = ['APPROVE', 'RETURN', 'REJECT'], rows;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }

  function Row(person, index) {
    var row = this, id = 'candidate' + index;
    this.person = person;
    this.outcome = '';
    this.box = element('fieldset', 'well well-sm');
    this.box.style.color = '#333';
    var legend = element('legend', '', (index + 1) + '. ' + person.name);
    legend.style.fontSize = '16px';
    this.box.appendChild(legend);
    this.box.appendChild(element('p', '', 'NIP ' + person.nip + ' · ' + person.grade + ' · ' + person.jobTitle));
    this.box.appendChild(element('p', '', 'Desa: ' + person.villages));
    if (person.history) {
      var history = element('p', 'text-warning', person.history);
      history.style.whiteSpace = 'pre-line';
      this.box.appendChild(history);
    }
    this.radios = outcomes.map(function (outcome, number) {
      var label = element('label', 'radio-inline'), radio = element('input');
      radio.type = 'radio';
      radio.name = id;
      radio.value = outcome;
      radio.addEventListener('change', function () { row.decide(outcome); });
      label.appendChild(radio);
      label.appendChild(document.createTextNode(' ' + words[number]));
      row.box.appendChild(label);
      return radio;
    });
    this.noteGroup = element('div', 'form-group');
    this.note = element('textarea', 'form-control');
    this.note.id = id + 'Note';
    this.note.rows = 2;
    this.note.maxLength = 2000;
    var label = element('label', '', 'Catatan: apa yang harus diperbaiki, atau mengapa ditolak');
    label.htmlFor = this.note.id;
    this.noteGroup.appendChild(label);
    this.noteGroup.appendChild(this.note);
    this.noteGroup.style.display = 'none';
    this.box.appendChild(this.noteGroup);
    place.appendChild(this.box);
  }

  Row.prototype.decide = function (outcome) {
    this.outcome = outcome;
    this.radios.forEach(function (radio) { radio.checked = radio.value === outcome; });
    this.noteGroup.style.display = outcome === 'APPROVE' ? 'none' : '';
    count();
  };

  Row.prototype.problem = function () {
    if (!this.outcome) { return 'belum diputus.'; }
    return this.outcome !== 'APPROVE' && !this.note.value.trim() ? 'isi catatan.' : '';
  };

  Row.prototype.verdict = function () {
    return {nip: this.person.nip, outcome: this.outcome || null, note: this.outcome === 'APPROVE' ? null : this.note.value.trim()};
  };

  var counter = element('strong'), problem = element('p', 'text-danger'), all = element('button', 'btn btn-default', words[0] + ' semua yang belum diputus');
  function count() {
    counter.textContent = rows.filter(function (row) { return row.outcome; }).length + ' dari ' + rows.length + ' calon sudah diputus';
  }
  problem.setAttribute('role', 'alert');
  counter.setAttribute('role', 'status');
  all.type = 'button';
  all.id = 'acceptRest';
  all.addEventListener('click', function () {
    rows.forEach(function (row) { if (!row.outcome) { row.decide('APPROVE'); } });
  });
  [counter, all].forEach(function (part) { var line = element('p'); line.appendChild(part); place.appendChild(line); });
  rows = people.map(function (person, index) { return new Row(person, index); });
  place.appendChild(problem);
  count();

  // The task list cannot turn the text of a field into a list, so the field hands over the list itself.
  camForm.fields.filter(function (field) { return field.variableName === 'verdicts'; })[0].getValue = function () {
    return manager.variableValue('verdicts', rows.map(function (row) { return row.verdict(); }));
  };
  camForm.on('submit', function () {
    var problems = rows.map(function (row) { return row.problem(); });
    var wrong = problems.findIndex(function (text) { return text; });
    problem.textContent = wrong >= 0 ? 'Calon nomor ' + (wrong + 1) + ': ' + problems[wrong] : '';
    if (wrong >= 0) { camForm.submitPrevented = true; rows[wrong].box.scrollIntoView(); }
  });
};
