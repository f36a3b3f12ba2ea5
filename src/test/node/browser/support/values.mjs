import { inflateSync } from 'node:zlib';

/** Date in so many days where the offices are. */
export const inDays = (days) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(Date.now() + days * 24 * 3600 * 1000);

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** A small PDF, standing for the decree that came back signed. */
export const signedPdf = { name: 'sk-ditandatangani.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) };

/** A NIP that can exist and that nobody has yet: date of birth, month of appointment, sex, running number. */
export function aPersonnelNumber() {
  const now = Date.now();
  const two = (number) => String(number).padStart(2, '0');
  return `${1970 + Math.floor(now / 7) % 25}${two(1 + Math.floor(now / 3) % 12)}${two(1 + now % 28)}2015031${String(now % 1000).padStart(3, '0')}`;
}

const HEADINGS = ['Nama lengkap', 'NIP', 'Golongan', 'Jabatan', 'Surel dinas', 'Masa kerja', 'Hukuman disiplin', 'Pembekalan', 'Desa/kelurahan binaan'];

/** A nomination of one candidate as a spreadsheet program writes it. */
export function nominationFile({ name, nip, grade, jobTitle, email, yearsOfService }, village) {
  const rows = [HEADINGS, [name, nip, grade, jobTitle, email, yearsOfService, 'tidak', 'sudah', village]];
  return { name: 'usulan.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.map((row) => row.join(';')).join('\r\n')) };
}

/** The code by which anyone checks a document, as it stands on its PDF. */
export function codeOn(pdf) {
  let text = '';
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 1)) {
    const begins = pdf.indexOf('\n', at) + 1;
    try {
      text += inflateSync(pdf.subarray(begins, pdf.indexOf('endstream', begins))).toString('latin1');
    } catch {
      // Not every stream is compressed text.
    }
  }
  return text.match(/dokumen\/([A-HJ-NP-Z2-9]{16})/)[1];
}
