// Lighthouse's accessibility score, as its users read it: the first page, and a sheet full of controls.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import lighthouse from 'lighthouse';
import { visit } from './support.mjs';

test('Lighthouse gives accessibility 100', { timeout: 180_000 }, async () => {
  const v = await visit({ debugging: true });
  const port = Number(readFileSync(join(v.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  for (const place of ['', '#/values', '#/path', '#/help']) {
    const result = await lighthouse(v.url + place, { port, onlyCategories: ['accessibility'], logLevel: 'error' });
    assert.ok(result);
    const { audits, categories } = result.lhr;
    const failed = Object.values(audits).filter((audit) => audit.score !== null && audit.score < 1).map((audit) => audit.id);
    assert.deepEqual(failed, [], place);
    assert.equal(categories.accessibility.score, 1, place);
  }
  await v.close();
});
