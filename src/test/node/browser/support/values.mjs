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
