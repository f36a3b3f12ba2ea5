/*
 * Uploads files from an embedded form of the task list. A form marks the place with
 *   <div class="form-group" data-evidence data-most="5" data-accept="image/*,application/pdf">
 *     <label for="photos">Foto</label>
 *     <input type="hidden" id="photos" cam-variable-name="photos" cam-variable-type="Json">
 *   </div>
 * and calls pimpasaEvidence(camForm) once this script is loaded. Each file is sent at once; the hidden input carries the
 * list of ids, and says with a change event that it has changed. The call returns the fields by the id of their hidden
 * input: uploaded() gives what is there, as the upload's answers, and show(files) shows such files again.
 */
window.pimpasaEvidence = function (camForm) {
  'use strict';
  var PAUSES = [2000, 5000, 15000, 30000, 60000];
  var STALLED_AFTER = 60000;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }

  function show(part, visible) { part.style.display = visible ? '' : 'none'; }

  function readableSize(bytes) {
    return bytes < 1048576 ? Math.max(1, Math.round(bytes / 1024)) + ' KB'
      : (bytes / 1048576).toFixed(1).replace('.', ',') + ' MB';
  }

  function detailOf(request) {
    try { return JSON.parse(request.responseText).detail; } catch (unreadable) { return ''; }
  }

  function Field(place) {
    var field = this;
    this.hidden = place.querySelector('input[type=hidden]');
    this.most = Number(place.getAttribute('data-most') || 1);
    this.files = [];
    this.list = element('ul', 'list-unstyled');
    this.list.style.marginTop = '8px';
    this.problem = element('p', 'text-danger');
    this.problem.setAttribute('role', 'alert');
    this.picker = element('input');
    this.picker.type = 'file';
    this.picker.id = this.hidden.id + '-picker';
    this.picker.accept = place.getAttribute('data-accept') || 'image/jpeg,image/png,image/webp,application/pdf';
    this.picker.multiple = this.most > 1;
    this.picker.addEventListener('change', function () { field.pick(); });
    show(this.picker, false);
    // The browser's own button speaks the browser's language.
    this.button = element('button', 'btn btn-default', 'Pilih ' + this.what());
    this.button.type = 'button';
    this.button.id = this.hidden.id + '-button';
    this.button.addEventListener('click', function () { field.picker.click(); });
    place.querySelector('label').htmlFor = this.button.id;
    [this.button, this.picker, this.list, this.problem].forEach(function (part) { place.appendChild(part); });
    window.addEventListener('online', function () { field.sendNext(); });
    this.handOver(this.hidden.getAttribute('cam-variable-name'));
  }

  /* What is asked for, by the types that are taken. */
  Field.prototype.what = function () {
    var photos = this.picker.accept.indexOf('image/') >= 0, documents = this.picker.accept.indexOf('pdf') >= 0;
    return photos && documents ? 'foto atau PDF' : photos ? 'foto' : 'berkas';
  };

  Field.prototype.pick = function () {
    var picked = Array.prototype.slice.call(this.picker.files);
    var room = this.most - this.files.length;
    this.say(picked.length > room ? 'Paling banyak ' + this.most + ' ' + this.what() + '. Hapus dahulu yang tidak perlu.' : '');
    picked.slice(0, room).forEach(this.add, this);
    this.picker.value = '';
    this.sendNext();
  };

  Field.prototype.add = function (file) {
    var field = this;
    var row = {file: file, state: 'waiting', tries: 0, item: element('li', 'media')};
    row.picture = element('div', 'media-left');
    row.name = element('strong', '', file.name);
    row.bar = element('progress');
    row.bar.max = 100;
    row.bar.value = 0;
    row.bar.style.width = '100%';
    row.bar.setAttribute('aria-label', 'Kemajuan unggahan ' + file.name);
    row.note = element('span', 'help-block', readableSize(file.size));
    row.again = element('button', 'btn btn-link btn-sm', 'Coba lagi');
    row.again.type = 'button';
    show(row.again, false);
    row.again.addEventListener('click', function () { row.state = 'waiting'; row.tries = 0; field.sendNext(); });
    var remove = element('button', 'btn btn-link btn-sm', 'Hapus');
    remove.type = 'button';
    remove.setAttribute('aria-label', 'Hapus ' + file.name);
    remove.addEventListener('click', function () { field.remove(row); });
    var body = element('div', 'media-body');
    [row.name, row.bar, row.note, row.again, remove].forEach(function (part) { body.appendChild(part); });
    row.item.appendChild(row.picture);
    row.item.appendChild(body);
    this.list.appendChild(row.item);
    this.files.push(row);
    return row;
  };

  /* Files that were uploaded before, in place of those that are listed. */
  Field.prototype.show = function (uploaded) {
    this.files.slice().forEach(this.remove, this);
    (uploaded || []).forEach(function (file) { this.done(this.add(file), file); }, this);
  };

  Field.prototype.remove = function (row) {
    this.files.splice(this.files.indexOf(row), 1);
    row.item.remove();
    clearTimeout(row.timer);
    if (row.request) { row.request.abort(); }
    this.say('');
    this.write();
    this.sendNext();
  };

  /* One after the other: on a poor line two uploads at once are two slow uploads. */
  Field.prototype.sendNext = function () {
    if (this.files.some(function (row) { return row.state === 'sending'; })) { return; }
    var next = this.files.filter(function (row) { return row.state === 'waiting' || row.state === 'pausing'; })[0];
    if (next) { clearTimeout(next.timer); this.send(next); }
  };

  Field.prototype.send = function (row) {
    var field = this, request = new XMLHttpRequest(), body = new FormData(), stalled;
    function watch() {
      clearTimeout(stalled);
      stalled = setTimeout(function () { request.abort(); lost(); }, STALLED_AFTER);
    }
    function over() { clearTimeout(stalled); row.request = null; }
    function lost() { over(); field.pause(row); }
    row.state = 'sending';
    row.request = request;
    show(row.again, false);
    field.tell(row, 'Mengunggah…');
    body.append('file', row.file, row.file.name);
    request.open('POST', '/api/evidence');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = function (progress) {
      watch();
      if (progress.lengthComputable) { row.bar.value = 100 * progress.loaded / progress.total; }
    };
    request.onerror = lost;
    request.onabort = over;
    request.onload = function () {
      over();
      if (request.status === 201) { field.done(row, JSON.parse(request.responseText)); }
      else if (request.status >= 502 && request.status <= 504) { field.pause(row); }
      else { field.refused(row, request); }
      field.sendNext();
    };
    watch();
    request.send(body);
  };

  Field.prototype.done = function (row, uploaded) {
    row.state = 'done';
    row.uploaded = uploaded;
    row.name.textContent = uploaded.name;
    show(row.bar, false);
    if (uploaded.kind === 'PHOTO') {
      var picture = element('img', 'media-object');
      picture.src = '/berkas/' + uploaded.id + '/kecil';
      picture.alt = '';
      picture.style.cssText = 'width:80px;height:80px;object-fit:cover';
      picture.onerror = function () { show(picture, false); };
      row.picture.appendChild(picture);
    }
    this.tell(row, 'Terunggah, ' + readableSize(uploaded.size) + '.');
    this.write();
  };

  Field.prototype.pause = function (row) {
    var field = this, pause = PAUSES[row.tries++];
    if (!pause) {
      row.state = 'failed';
      show(row.again, true);
      field.tell(row, 'Sambungan terputus. Periksa jaringan, lalu tekan Coba lagi.');
      return;
    }
    row.state = 'pausing';
    field.tell(row, 'Sambungan terputus. Dicoba lagi sebentar lagi…');
    row.timer = setTimeout(function () { field.sendNext(); }, pause);
  };

  Field.prototype.refused = function (row, request) {
    row.state = 'failed';
    row.bar.value = 0;
    show(row.again, request.status === 401 || request.status >= 500);
    this.tell(row, request.status === 401 ? 'Sesi Anda sudah berakhir. Masuk kembali pada tab lain, lalu tekan Coba lagi.'
      : detailOf(request) || 'Berkas belum dapat disimpan. Coba lagi; bila tetap gagal, hubungi pengelola.');
  };

  Field.prototype.tell = function (row, text) {
    row.note.textContent = text;
    row.note.className = row.state === 'failed' ? 'text-danger' : 'help-block';
  };

  Field.prototype.say = function (text) { this.problem.textContent = text; };

  Field.prototype.uploaded = function () {
    return this.files.filter(function (row) { return row.state === 'done'; }).map(function (row) { return row.uploaded; });
  };

  Field.prototype.ids = function () { return this.uploaded().map(function (file) { return file.id; }); };

  /* The task list keeps the form closed while a required field is empty, and does not watch hidden ones by itself. */
  Field.prototype.write = function () {
    var text = this.files.length ? JSON.stringify(this.ids()) : '', model = angular.element(this.hidden).controller('ngModel');
    this.hidden.value = text;
    model.$setViewValue(text);
    angular.element(this.hidden).scope().$applyAsync();
    this.hidden.dispatchEvent(new Event('change', {bubbles: true}));
  };

  /* The task list cannot turn the text of a field into a list, so the field hands over the list itself. */
  Field.prototype.handOver = function (name) {
    var field = this, manager = camForm.variableManager;
    camForm.fields.filter(function (input) { return input.variableName === name; })[0].getValue = function () {
      return manager.variableValue(name, field.ids());
    };
  };

  /* What keeps the form from being sent, or nothing. A place that the form hides keeps nothing. */
  Field.prototype.obstacle = function () {
    if (!this.button.offsetParent) { return ''; }
    if (this.files.some(function (row) { return row.state === 'failed'; })) { return 'Ada berkas yang gagal diunggah. Coba lagi atau hapus dari daftar.'; }
    if (this.files.some(function (row) { return row.state !== 'done'; })) { return 'Tunggu sampai semua berkas selesai diunggah.'; }
    return this.hidden.required && !this.files.length ? 'Unggah berkasnya lebih dahulu.' : '';
  };

  var places = camForm.formElement[0].querySelectorAll('[data-evidence]');
  var fields = Array.prototype.map.call(places, function (place) { return new Field(place); });
  camForm.on('submit', function () {
    fields.forEach(function (field) {
      var obstacle = field.obstacle();
      field.say(obstacle);
      if (obstacle) { camForm.submitPrevented = true; }
    });
  });
  return fields.reduce(function (byId, field) { byId[field.hidden.id] = field; return byId; }, {});
};
