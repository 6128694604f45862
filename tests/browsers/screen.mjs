// A screen nobody sees, for browsers that have no other way to draw as they do for people.
// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wait } from './driver.mjs';

/** @returns {Promise<{ display: string, home: string, close: () => Promise<void> }>} with an empty home folder for the browser */
export async function open_screen() {
  const home = mkdtempSync(join(tmpdir(), 'ownmark-browser-'));
  // It takes the first free number and writes it to the pipe.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((done, failed) => {
    server.once('error', failed);
    server.once('exit', () => failed(new Error('Xvfb has ended')));
    server.stdio[3]?.once('data', (data) => done(String(data).trim()));
  });
  return {
    display: `:${number}`, home,
    close: async () => {
      await ended(server);
      // What the browser still writes as it goes must not keep the folder.
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Ends a process that we began, and waits for it. @param {import('node:child_process').ChildProcess} process @param {number} [group] */
export async function ended(process, group) {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((done) => { process.once('exit', done); });
  if (group) globalThis.process.kill(-group);
  else process.kill();
  await Promise.race([gone, wait(5000)]);
}
