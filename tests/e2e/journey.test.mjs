// A new person goes from the address to the downloaded PDF through all six sheets, by roles and names alone.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { driver_of } from '../browsers/chromium.mjs';
import { journey } from '../browsers/journey.mjs';
import { axe_violations, visit } from './support.mjs';

test('from the address to the PDF through all six sheets', { timeout: 300_000 }, () => whole_journey({}));

test('the same journey in Plain view, in a browser without WebGL', { timeout: 300_000 }, () => whole_journey({ has_webgl: false }));

/** @param {{ has_webgl?: boolean }} options */
async function whole_journey(options) {
  const v = await visit(options);
  await journey(driver_of(v.page, v.problems, v.url, v.close), {
    check: async (screen) => assert.deepEqual(await axe_violations(v.page), [], `axe on ${screen}`),
  });
  await v.close();
}
