// Keeps a workbook's lines in IndexedDB, one tab writing (Web Locks) and others told (BroadcastChannel); the C++ side
// is platform/web/web_store. The database "ownmark" has three stores of strings: "journal" and "snapshots" by number,
// "place" with one. What may not have reached it lies in localStorage under "ownmark.tail".
// Property names in quotes are those that Closure doesn't know.
// @ts-check

addToLibrary({
  $Keeper: {
    /** The C++ store, handed back with every call. */
    owner: 0,
    database: /** @type {IDBDatabase | null} */ (null),
    /** What was asked goes one after the other. */
    queue: /** @type {Promise<void> | null} */ (null),
    channel: /** @type {BroadcastChannel | null} */ (null),
    /** Whether this tab writes; null until known. */
    writes: /** @type {boolean | null} */ (null),
    /** While another tab has the lock. */
    waiting: /** @type {AbortController | null} */ (null),
    /** What take_over() does once the other tab has let go. */
    take: /** @type {(() => void) | null} */ (null),

    stores: ['journal', 'snapshots', 'place'],

    /** @returns {Promise<IDBDatabase>} */
    open: () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('ownmark', 1);
        request.onupgradeneeded = () => {
          for (const name of Keeper.stores)
            if (!request.result.objectStoreNames.contains(name)) request.result.createObjectStore(name);
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          // Closed by the browser, or because another tab needs a newer database: opened again when next needed.
          database.onclose = database.onversionchange = () => {
            database.close();
            if (Keeper.database === database) Keeper.database = null;
          };
          Keeper.database = database;
          resolve(database);
        };
      }),

    /**
     * Runs `work` in one transaction over all stores; resolves once everything is really there.
     * @param {IDBTransactionMode} mode @param {IDBTransactionDurability} durability @param {(transaction: IDBTransaction) => void} work
     * @returns {Promise<void>}
     */
    transact: async (mode, durability, work) => {
      const database = Keeper.database || (await Keeper.open());
      return new Promise((resolve, reject) => {
        const transaction = database.transaction(Keeper.stores, mode, { 'durability': durability });
        work(transaction);
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error || new DOMException('', 'AbortError'));
      });
    },

    /**
     * Runs `work` after everything asked before, and answers with a platform::StoreFault, or -1 when all is well.
     * A connection that fails or doesn't answer is dropped, so that the next call opens a new one.
     * @param {() => Promise<void>} work @param {(fault: number) => void} answer
     */
    enqueue: (work, answer) => {
      const patience_ms = 8000;
      const run = () => {
        let timer = 0;
        const late = new Promise((_, reject) => {
          timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), patience_ms);
        });
        return Promise.race([work(), late])
          .then(() => -1, Keeper.fault_of)
          .then((fault) => {
            clearTimeout(timer);
            answer(fault);
          });
      };
      Keeper.queue = (Keeper.queue || Promise.resolve()).then(run, run);
    },

    /** @param {unknown} error */
    fault_of: (error) => {
      const [full, closed, blocked, other] = [0, 1, 2, 3];
      switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
        case 'QuotaExceededError':
          return full;
        case 'SecurityError':
        case 'NotAllowedError':
        case 'ReferenceError': // no indexedDB at all
          return blocked;
        case 'InvalidStateError':
        case 'UnknownError':
        case 'AbortError':
        case 'TransactionInactiveError':
        case 'TimeoutError':
          if (Keeper.database) Keeper.database.close();
          Keeper.database = null;
          return closed;
        default:
          return other;
      }
    },

    /** @param {IDBTransaction} transaction @param {string[]} lines */
    put: (transaction, lines) => {
      const snapshots_kept = 3;
      const journal = transaction.objectStore('journal');
      const snapshots = transaction.objectStore('snapshots');
      for (const line of lines) {
        const number = Number(line.slice(2, line.indexOf(' ', 2)));
        if (line.startsWith('e ')) journal.put(line, number);
        else if (line.startsWith('s ')) snapshots.put(line, number);
        else transaction.objectStore('place').put(line, 'place');
      }
      const kept = snapshots.getAllKeys();
      kept.onsuccess = () => {
        const numbers = kept.result;
        if (numbers.length <= snapshots_kept) return;
        const oldest = numbers[numbers.length - snapshots_kept];
        snapshots.delete(IDBKeyRange.upperBound(oldest, true));
        journal.delete(IDBKeyRange.upperBound(oldest));
      };
    },

    /** @param {boolean} writes */
    set_writes: (writes) => {
      if (Keeper.writes === writes) return;
      Keeper.writes = writes;
      _storage_writer_changed(Keeper.owner, writes);
    },

    /** Not there where the page came over plain http. @returns {LockManager | undefined} */
    locks: () => navigator['locks'],

    /** Waits for the lock, or takes it from whoever has it, and holds it until another tab takes it. @param {boolean} steal */
    claim: (steal) => {
      const waiting = new AbortController();
      Keeper.waiting = waiting;
      const hold = () => {
        Keeper.waiting = null;
        Keeper.set_writes(true);
        return new Promise(() => {});
      };
      const locks = Keeper.locks();
      if (!locks) return;
      locks['request']('ownmark', steal ? { 'steal': true } : { 'signal': waiting.signal }, hold).catch((error) => {
        // Aborted by take_over(), which claims in its own way.
        if (waiting.signal.aborted) return;
        if (error.name === 'AbortError') {
          Keeper.set_writes(false);
          Keeper.claim(false);
        } else {
          Keeper.set_writes(true);
        }
      });
    },

    /** Finishes writing because another tab asks, and says so. */
    let_go: async () => {
      if (!Keeper.writes) return;
      _storage_flush(Keeper.owner);
      // An answer may lead to one more write.
      for (let round = 0; round < 2; ++round) await Keeper.queue;
      Keeper.set_writes(false);
      Keeper.tell('let_go');
    },

    /** @param {string} what */
    tell: (what) => {
      if (Keeper.channel) Keeper.channel.postMessage(what);
    },
  },
  $Keeper__deps: ['storage_writer_changed', 'storage_flush'],

  storage_start__deps: ['$Keeper', 'storage_changed_elsewhere'],
  /** @param {number} owner */
  storage_start: (owner) => {
    const settled_ms = 300;
    Keeper.owner = owner;
    const flush = () => _storage_flush(owner);
    const flush_if_hidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    addEventListener('blur', flush);
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush_if_hidden);
    document.addEventListener('freeze', flush);
    if (typeof BroadcastChannel === 'function') {
      Keeper.channel = new BroadcastChannel('ownmark');
      Keeper.channel.onmessage = (event) => {
        if (event.data === 'changed') _storage_changed_elsewhere(owner);
        if (event.data === 'ask_to_let_go') Keeper.let_go();
        if (event.data === 'let_go' && Keeper.take) Keeper.take();
      };
    }
    if (!Keeper.locks()) {
      // Without locks there is no telling; the last tab to write wins.
      setTimeout(() => Keeper.set_writes(true), 0);
      return;
    }
    Keeper.claim(false);
    setTimeout(() => {
      if (Keeper.writes === null) Keeper.set_writes(false);
    }, settled_ms);
  },

  storage_load__deps: ['$Keeper', '$stringToNewUTF8', 'storage_loaded'],
  /** @param {number} owner @param {number} request */
  storage_load: (owner, request) => {
    const lines = [''];
    const read = () =>
      Keeper.transact('readonly', 'default', (transaction) => {
        for (const name of Keeper.stores) {
          const all = transaction.objectStore(name).getAll();
          all.onsuccess = () => lines.push(...all.result.filter((line) => typeof line === 'string'));
        }
      });
    Keeper.enqueue(read, (fault) => {
      let tail = '';
      try {
        tail = window.localStorage.getItem('ownmark.tail') || '';
      } catch {
        // Blocked: then nothing was kept there.
      }
      _storage_loaded(owner, request, fault, stringToNewUTF8(lines.join('\n')), stringToNewUTF8(tail));
    });
  },

  storage_write__deps: ['$Keeper', '$UTF8ToString', 'storage_done'],
  /** @param {number} owner @param {number} request @param {number} text @param {number} length */
  storage_write: (owner, request, text, length) => {
    const lines = UTF8ToString(text, length).split('\n');
    const has_snapshot = lines.some((line) => line.startsWith('s '));
    Keeper.enqueue(
      () => Keeper.transact('readwrite', has_snapshot ? 'strict' : 'relaxed', (transaction) => Keeper.put(transaction, lines)),
      (fault) => {
        if (fault < 0) {
          Keeper.tell('changed');
          // For the shell, should the program stop.
          document.documentElement.setAttribute('data-saved', new Date().toTimeString().slice(0, 5));
        }
        _storage_done(owner, request, fault);
      },
    );
  },

  storage_put_tail__deps: ['$UTF8ToString'],
  /** @param {number} text @param {number} length */
  storage_put_tail: (text, length) => {
    try {
      if (length) window.localStorage.setItem('ownmark.tail', UTF8ToString(text, length));
      else window.localStorage.removeItem('ownmark.tail');
    } catch {
      // Full or blocked: the tail is a second chance, not a promise.
    }
  },

  storage_erase__deps: ['$Keeper', 'storage_done'],
  /** @param {number} owner @param {number} request */
  storage_erase: (owner, request) => {
    Keeper.enqueue(
      () =>
        Keeper.transact('readwrite', 'strict', (transaction) => {
          for (const name of Keeper.stores) transaction.objectStore(name).clear();
        }),
      (fault) => {
        try {
          window.localStorage.removeItem('ownmark.tail');
        } catch {
          // Blocked: then nothing was kept there.
        }
        Keeper.tell('changed');
        _storage_done(owner, request, fault);
      },
    );
  },

  storage_take_over__deps: ['$Keeper'],
  storage_take_over: () => {
    const patience_ms = 1500;
    if (Keeper.writes || Keeper.take || !Keeper.locks()) return;
    const take = () => {
      if (!Keeper.take) return;
      Keeper.take = null;
      if (Keeper.writes) return;
      if (Keeper.waiting) Keeper.waiting.abort();
      Keeper.claim(true);
    };
    Keeper.take = take;
    Keeper.tell('ask_to_let_go');
    // A frozen tab doesn't answer; what it could not write lies in the tail.
    setTimeout(take, patience_ms);
  },

  storage_persist: () => {
    if (navigator['storage'] && navigator['storage']['persist']) navigator['storage']['persist']().catch(() => {});
  },
});
