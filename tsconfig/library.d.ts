// What the files of web/lib find around them once Emscripten has put them into the program.

/** Adds functions that C++ may call; `$Name` is an object for the other functions. */
declare function addToLibrary(additions: Record<string, unknown>): void;

declare const HEAPU8: Uint8Array;
declare const HEAP32: Int32Array;
declare const HEAPU32: Uint32Array;
declare const HEAPF32: Float32Array;
declare function UTF8ToString(place: number, length?: number): string;
declare function stringToUTF8(text: string, place: number, size: number): number;
declare function stringToNewUTF8(text: string): number;
declare function lengthBytesUTF8(text: string): number;
declare function _malloc(size: number): number;
declare function _free(place: number): void;

// The objects that the files keep, as $Name in their additions.
declare const Dragging: any;
declare const Fields: any;
declare const Files: any;
declare const Focus: any;
declare const Foreign: any;
declare const Glyphs: any;
declare const Keeper: any;
declare const Editing: any;
declare const Mirror: any;
declare const Plain: any;
declare const Settings: any;
declare const TextRuler: any;
declare const Viewport: any;
declare const Walking: any;
declare const Words: any;

// What they call in C++: the functions that src/platform/web exports.
type Call = (...words: (number | boolean)[]) => void;
declare const _clock_rang: Call;
declare const _files_copied: Call;
declare const _files_picked: Call;
declare const _glyphs_arrived: Call;
declare const _mirror_acted: Call;
declare const _mirror_frame_now: Call;
declare const _mirror_show_again: Call;
declare const _report_made: Call;
declare const _storage_changed_elsewhere: Call;
declare const _storage_done: Call;
declare const _storage_flush: Call;
declare const _storage_loaded: Call;
declare const _storage_writer_changed: Call;
declare const _viewport_changed: Call;
