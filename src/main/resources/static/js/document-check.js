/* Says whether a file is the one whose hash the page names. The file stays on the device. */
const form = document.querySelector('#fileCheck');

async function hashOf(file) {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function show(result) {
  for (const sentence of form.querySelectorAll('[data-result]')) {
    sentence.hidden = sentence.dataset.result !== result;
  }
}

// Browsers compute hashes only on pages that came through TLS or from this machine.
if (form && globalThis.crypto?.subtle) {
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('input').addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    const hash = file && (await hashOf(file));
    show(!file ? undefined : hash === form.dataset.signed ? 'signed' : hash === form.dataset.draft ? 'draft' : 'other');
  });
}
