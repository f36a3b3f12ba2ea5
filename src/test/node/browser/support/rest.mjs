import assert from 'node:assert/strict';

export const base = process.env.BASE_URL;
export const password = process.env.PIMPASA_DEMO_PASSWORD ?? 'DesaBinaan#2025';

assert.ok(base, 'BASE_URL says where the application runs, for example http://localhost:8080');

/** The REST API in the name of a person, with no more rights than that person has. */
export async function rest(user, path, body, method = body ? 'POST' : 'GET') {
  const response = await fetch(`${base}/engine-rest${path}`, {
    method,
    headers: { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  assert.ok(response.ok, `${path}: ${response.status} ${text}`);
  return text && JSON.parse(text);
}

/** Waits until what is asked for is there. */
export async function eventually(what, ask, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const answer = await ask();
    if (answer) {
      return answer;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`not there after ${seconds} s: ${what}`);
}
