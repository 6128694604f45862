// Every JavaScript function that C++ may call, by topic. They stand in web/lib/<topic>.js. Text goes in as
// UTF-8 with its length in bytes; `self` is handed back to the exports that a topic names.
#pragma once
#include <cstdint>

extern "C" {

// viewport.js: size and scrolling of the page, and the system's wishes. Calls back viewport_changed(self).
void viewport_start(void* self);
/// Fills width, height (px), pixel ratio, scroll (px), and gives the canvas that size: call it in a frame,
/// before drawing.
void viewport_read(float* four);
/// Bits: 1 dark, 2 reduced motion, 4 more contrast, 8 the system's own colours, 16 touch.
int viewport_wishes();
/// Fills in the colours of tokens/systems.inc, 0xRRGGBB, as they were when the system's colours last began to
/// rule.
void viewport_system_colours(std::uint32_t* colours);
/// The browser's own text size, percent; while settings_dress() gave another, that.
float viewport_text_percent();
void viewport_set_content_height(float px);
void viewport_scroll_to(float px);

// mirror.js: the semantics as elements over the canvas. Calls back mirror_acted(self, id, kind, number,
// text); mirror_show_again(self) when every element has to be shown anew; mirror_frame_now(self) when the
// page is printed, after an action Key "print" for node 0, and once more after "printed".
void mirror_start(void* self);
void mirror_show(const void* nodes, int count, const char* text);

// plain.js: Plain view, the mirror with looks of its own in place of the canvas.
int page_is_plain();
void page_choose_plain(int is_on);

// settings.js: what a person set for themselves, as base::record_of() says it. Each text gets a zero.
void settings_read(char* kept, char* asked, int capacity);
void settings_keep(const char* record, int length);
void settings_dress(const char* record, int length);

// page.js: title and address; going back calls mirror_acted with "go:<address>".
void page_set(const char* address, int address_length, const char* title, int title_length);
/// The first frame that can be used is drawn: the shell gives way.
void page_mark_ready();

// glyphs.js: letters and lines from Canvas2D. Calls back glyphs_arrived(self) when a piece of a font has been
// fetched, which those drawn before may have lacked.
void glyphs_start(void* self);
/// `from_right`: lines begin at their right end.
void glyphs_set_font(int cut, float px, int from_right);
void glyphs_read_metrics(float* ascent_descent);
float glyphs_advance(std::uint32_t code_point);
/// Fills advance, left, top, width, height (device px, from where the text begins; the box of a letter is
/// twice as wide as it stands); returns 1 when there is something to draw.
int glyphs_measure(std::uint32_t code_point, float* five);
/// `shift`: parts of a pixel that the line is moved to the right.
int glyphs_measure_line(const char* text, int length, float shift, float* five);
/// Draws what was measured last into width × height RGBA pixels. `colour` is 0xRRGGBB.
void glyphs_draw(void* pixels, int colour);

// text.js: where the browser breaks a person's text; returns how many line ends (bytes) were written.
int text_break_lines(const char* text, int length, float width, float font_px, std::uint32_t* ends,
                     int capacity);
/// From the top of a line of `line_px` to the baseline of text set in an element, px.
float text_baseline(int cut, float px, float line_px);

// words.js
/// Ends of the words of a text without spaces, as a dictionary knows them; at least the last.
int text_word_ends(const char* text, int length, std::uint32_t* ends, int capacity);

// files.js: downloads, picking, the clipboard.
void files_download(const char* name, int name_length, const char* type, int type_length, const void* bytes,
                    int length);
/// Calls back files_picked(self, name, bytes, length); both are malloc'ed and given away.
void files_pick(void* self);
/// Calls back files_copied(self, copied).
void files_copy(void* self, const char* text, int length);

// clock.js
double clock_seconds();
/// Writes "2026-11-24" and "14:32", each with a zero.
void clock_local(char* day, char* time);
/// Calls back clock_rang(self, ticket).
void clock_after(void* self, double secs, int ticket);

// report.js: the report worker. Calls back report_made(self, bytes, length, sentence): one of bytes and
// sentence is null.
void report_make(void* self, const void* bytes, int length, const char* day);
/// 1 when a worker can draw.
int report_has_canvas();

// foreign.js, in the report worker: words from its own canvas. px and boxes are in dots, of which a picture
// with colours has half as many.
/// 1 when there is a canvas.
int foreign_start();
float foreign_width(const char* text, int length, int cut, float px, int from_right);
/// Returns malloc'ed dots as pdf::Bitmap has them, or null where nothing is seen. `colour` is 0xRRGGBB. Fills
/// left and top from where the word begins, columns, rows, whether it has colours, and the size in bytes.
char* foreign_draw(const char* text, int length, int cut, float px, int from_right, int colour,
                   std::int32_t* six);

// storage.js: where the workbook is kept. Lines are joined by line breaks. Each request calls back
// storage_loaded(self, request, fault, lines, tail) or storage_done(self, request, fault); faults are
// StoreFault, -1 for none. On their own account come storage_writer_changed(self, writes),
// storage_changed_elsewhere(self) and storage_flush(self).
void storage_start(void* self);
void storage_load(void* self, int request);
void storage_write(void* self, int request, const char* lines, int length);
void storage_put_tail(const char* lines, int length);
void storage_erase(void* self, int request);
void storage_take_over();
void storage_persist();
}
