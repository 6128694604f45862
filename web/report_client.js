// @ts-check
// Sends workbooks to the report worker, which is started at the first one, and waits for the PDFs.

/** @type {Worker | null} */
let worker = null;
/** Who asked, in order: the worker answers each message in turn.
 * @type {{ done: (pdf: Uint8Array) => void, failed: (error: Error) => void }[]} */
let waiting = [];

/**
 * @param {{ createScriptURL: (address: string) => string }} policy
 * @param {Uint8Array} bytes a workbook file
 * @param {string} day "2026-11-24"
 * @returns {Promise<Uint8Array>} the PDF; fails with one sentence
 */
export function make_report(policy, bytes, day) {
  worker ??= started(policy);
  return new Promise((done, failed) => {
    waiting.push({ done, failed });
    /** @type {Worker} */ (worker).postMessage({ bytes, day });
  });
}

/** @param {{ createScriptURL: (address: string) => string }} policy */
function started(policy) {
  const made = new Worker(policy.createScriptURL('report_worker.js'), { type: 'module' });
  made.addEventListener('message', ({ data }) => {
    const asked = waiting.shift();
    if (data.pdf) asked?.done(data.pdf);
    else asked?.failed(new Error(data.error));
  });
  made.addEventListener('error', () => {
    for (const { failed } of waiting) failed(new Error('The PDF couldn’t be made. Your answers are safe; please try again.'));
    waiting = [];
    worker = null;
  });
  return made;
}
