// The shaders in a browser's WebGL 2: each pair links and takes what the renderer gives it, and one that doesn't is told.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/environment.mjs';
import { visit } from './support.mjs';

const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
const table = read('src/platform/web/gl_programs.inc');
const shader = (/** @type {string} */ name) => read(`shaders/${name.replace(/_(vert|frag)$/, '.$1')}`);
const uniform_names = new Map([...table.matchAll(/^UNIFORM\((\w+), (\w+)\)$/gm)].map(([, name, in_shader]) => [name, in_shader]));
const programs = [...table.matchAll(/^PROGRAM\((\w+), (\w+), (\w+), (.*)\)$/gm)].map(([, name, vertex, fragment, uniforms]) =>
  ({ name, vertex: shader(vertex), fragment: shader(fragment), uniforms: uniforms.split(', ').map((one) => uniform_names.get(one)) }));

/** Attributes that the renderer points at ImGui's vertices, at these places; the others take their corners from the vertex's number. */
const attributes = { position: 0, texture_place: 1, colour: 2 };
/** Left as it is: texture unit 0. */
const unset = ['atlas'];

test('every pair of shaders links, and takes what the renderer sets and nothing else', async () => {
  assert.ok(programs.length >= 3);
  const v = await visit();
  const made = await v.page.evaluate((all) => {
    const gl = /** @type {WebGL2RenderingContext} */ (document.createElement('canvas').getContext('webgl2'));
    return all.map(({ name, vertex, fragment }) => {
      const program = gl.createProgram();
      const logs = [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]].map(([kind, source]) => {
        const one = /** @type {WebGLShader} */ (gl.createShader(Number(kind)));
        gl.shaderSource(one, String(source));
        gl.compileShader(one);
        gl.attachShader(program, one);
        return gl.getShaderInfoLog(one);
      });
      gl.linkProgram(program);
      const count = (/** @type {number} */ what) => Number(gl.getProgramParameter(program, what));
      return {
        name, log: [...logs, gl.getProgramInfoLog(program)].join(''), is_linked: gl.getProgramParameter(program, gl.LINK_STATUS),
        uniforms: Array.from({ length: count(gl.ACTIVE_UNIFORMS) }, (_, i) => gl.getActiveUniform(program, i)?.name.replace(/\[0\]$/, '')),
        attributes: Array.from({ length: count(gl.ACTIVE_ATTRIBUTES) }, (_, i) => gl.getActiveAttrib(program, i)?.name ?? '')
          .filter((attribute) => !attribute.startsWith('gl_')).map((attribute) => [attribute, gl.getAttribLocation(program, attribute)]),
      };
    });
  }, programs);
  for (const [i, { name, log, is_linked, uniforms, attributes: found }] of made.entries()) {
    assert.ok(is_linked, `${name}: ${log}`);
    assert.equal(log, '', `${name} without a warning`);
    assert.deepEqual(uniforms.filter((one) => !unset.includes(String(one))).sort(), programs[i].uniforms.sort(), name);
    if (found.length > 0) assert.deepEqual(Object.fromEntries(found), attributes, name);
  }
  assert.ok(made.some(({ attributes: found }) => found.length > 0));
  await v.close();
});

test('a shader that a browser refuses is named in its console, and Plain view takes over', async () => {
  const v = await visit();
  await v.page.getByRole('textbox', { name: 'Your name, as it should stand on the sheet' }).fill('Ada');
  await v.page.getByText(/^Saved in this browser/).first().waitFor({ state: 'attached' });
  await v.context.addInitScript(() => {
    const give = WebGL2RenderingContext.prototype.shaderSource;
    WebGL2RenderingContext.prototype.shaderSource = function (/** @type {WebGLShader} */ one, /** @type {string} */ source) {
      give.call(this, one, source.includes('shadow_shape') ? source.replace('void main', 'nonsense') : source);
    };
  });
  v.problems.length = 0;
  await v.page.reload();
  await v.page.waitForFunction(() => document.documentElement.classList.contains('plain'), undefined, { timeout: 10_000 });
  const told = v.problems.filter((problem) => problem.startsWith('error: The shaders of card don'));
  assert.equal(told.length, 1, v.problems.join('\n'));
  assert.match(told[0], /nonsense/, 'with what the browser says of it');
  assert.equal(await v.page.getByRole('textbox', { name: 'Your name, as it should stand on the sheet' }).inputValue(), 'Ada');
  await v.close();
});
