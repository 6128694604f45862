// The whole journey by the accessibility tree alone: what a screen reader is told is enough to go it (by_tree.mjs).
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, see, see_gone, see_sheet } from '../browsers/driver.mjs';
import { button, journey } from '../browsers/journey.mjs';
import { by_tree } from './by_tree.mjs';
import { visit } from './support.mjs';

test('from the address to the PDF by the accessibility tree alone', { timeout: 300_000 }, async () => {
  const v = await visit();
  await journey(await by_tree(v));
  await v.close();
});

test('what the tree says of states, and what it leaves out while something lies before it', async () => {
  const v = await visit();
  const d = await by_tree(v);
  const tool = button('Appearance'), menu = { role: 'dialog', name: 'Appearance' }, remove = button('Delete everything');
  assert.equal((await see_one(d, tool)).expanded, false);
  assert.equal((await see_one(d, tool)).description, 'As the system says');
  await d.press(tool);
  assert.ok((await see_one(d, { role: 'radio', name: 'As the system says', within: menu })).focused, 'focus goes to what is chosen');
  assert.deepEqual(await d.find(button('Begin')), [], 'nothing behind the menu is in the tree');
  await choose(d, { role: 'radio', name: 'Dark', within: menu });
  await d.press({ ...button('Close'), within: menu });
  await see_gone(d, menu);
  assert.equal((await see_one(d, tool)).description, 'Dark');
  assert.ok((await see_one(d, tool)).focused, 'focus is back where it came from');

  await d.press(button('Begin'));
  await see_sheet(d, 'Sort the cards into three piles');
  await d.press(button('Matters'));
  await d.press({ role: 'link', name: 'Summary', at: 0 });
  await d.press(remove);
  const question = { role: 'dialog', name: 'Delete everything you wrote here?' };
  assert.match((await see_one(d, question)).description, /^All answers leave this browser/);
  assert.ok((await see_one(d, { ...button('Keep everything'), within: question })).focused, 'focus is on what does no harm');
  assert.deepEqual(await d.find({ role: 'main' }), []);
  await d.press({ ...button('Keep everything'), within: question });
  await see_gone(d, question);
  assert.ok((await see_one(d, remove)).focused, 'focus is back where it came from');

  await d.press({ role: 'link', name: 'Values', at: 0 });
  await d.press(button('Write your own card'));
  const name = { role: 'textbox', at: 0, within: { role: 'main' } };
  assert.equal((await see_one(d, name)).invalid, 'false');
  await d.press(button('Add the card'));
  const needs_name = 'Give the card a name first.';
  await see_one(d, { role: 'alert', name: needs_name });
  assert.equal((await see_one(d, name)).invalid, 'true');
  assert.equal((await see_one(d, name)).description, needs_name);
  assert.deepEqual(d.problems, []);
  await v.close();
});

/** The only one that fits, once it is there. @param {Awaited<ReturnType<typeof by_tree>>} d @param {import('../browsers/driver.mjs').Target} target */
async function see_one(d, target) {
  await see(d, target);
  const found = await d.find(target);
  assert.equal(found.length, 1);
  return found[0];
}

test('the same message twice in a row is said twice', async () => {
  const v = await visit({ path: '#/values' });
  for (let card = 2; card < 4; card++) {
    await v.page.getByRole('button', { name: 'Matters', exact: true }).click();
    await v.page.getByText(`Card ${card} of 40`).first().waitFor({ state: 'attached' });
  }
  await v.page.evaluate(() => {
    /** @type {string[]} */
    const said = /** @type {any} */ (globalThis).said = [];
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target.parentElement?.matches('[role=status]') || /** @type {Element} */ (target).matches?.('[role=status]')) said.push(target.textContent ?? '');
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  for (const card of [2, 1]) {
    await v.page.keyboard.press('Control+z');
    await v.page.getByText(`Card ${card} of 40`).first().waitFor({ state: 'attached' });
    await v.page.waitForTimeout(100);
  }
  const said = await v.page.evaluate(() => /** @type {any} */ (globalThis).said);
  assert.equal(said.filter((/** @type {string} */ words) => words === 'Undone.').length, 2, said.join(' | '));
  await v.close();
});
