#include "report/layout/lines.h"

#include "base/bidi.h"
#include "base/breaks.h"
#include "base/grapheme_rule.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace ownmark::report::layout {
namespace {

/// A last line narrower than this part of the width looks forgotten.
constexpr double LonelyWord = 0.14;
/// So does one of fewer ems, in a narrow column.
constexpr double LonelyEms = 4;

/// A shaped glyph on its way into a line.
struct Item {
    pdf::ShapedGlyph glyph = {};
    std::size_t run = 0;
    double width = 0;
    double x = 0; // where it is seen in its line
    bool begins_stretch = false;
    bool is_space = false;
    bool breaks_after = false;
    bool ends_line = false;
};

bool allows_break(char32_t before, char32_t after) {
    constexpr char32_t EnDash = 0x2013, EmDash = 0x2014;
    return before == ' ' || before == '-' || before == '/' || before == EnDash || before == EmDash ||
           base::may_break_between(before, after);
}

/// One part of the text between line feeds, without characters that can't be shown.
std::string printable(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = base::next_code_point(text, at);
        const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        base::append_utf8(out, is_control ? U' ' : c);
    }
    return out;
}

double size_of(const Run& run, const TextLook& look) {
    return run.voice == Voice::Pen ? look.pen_size : look.print_size;
}

Face face_of(const Run& run, const TextLook& look) {
    return run.voice == Voice::Pen ? Face::Pen : look.print_face;
}

std::vector<Item> items_of(const Runs& runs, const TextLook& look, TypeCase& type) {
    std::vector<Item> items;
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const double scale = size_of(runs[r], look) / 1000;
        std::string_view rest = runs[r].text;
        while (!rest.empty()) {
            const auto feed = rest.find('\n');
            std::string_view part = rest.substr(0, feed);
            rest = feed == std::string_view::npos ? std::string_view() : rest.substr(feed + 1);
            if (!part.empty() && part.back() == '\r') {
                part.remove_suffix(1);
            }
            for (auto& glyph : type.shape(printable(part), face_of(runs[r], look), size_of(runs[r], look))) {
                if (!items.empty() && !items.back().ends_line) {
                    const pdf::ShapedGlyph& last = items.back().glyph;
                    items.back().breaks_after = last.ends_word || allows_break(last_code_point(last.text),
                                                                               first_code_point(glyph.text));
                }
                Item item{.run = r, .width = glyph.advance * scale, .is_space = glyph.text == " "};
                item.glyph = std::move(glyph);
                items.push_back(std::move(item));
            }
            if (feed != std::string_view::npos) {
                items.push_back({.run = r, .ends_line = true});
            }
        }
    }
    return items;
}

/// Where lines end: each number is one behind the line's last item.
std::vector<std::size_t> line_ends(const std::vector<Item>& items, double width) {
    std::vector<std::size_t> ends;
    std::size_t start = 0;
    std::size_t opportunity = 0; // one behind the last item that a line may end with, or `start`
    double used = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item& item = items[i];
        // A space may hang over the edge, everything else has to fit.
        if (used + item.width > width && !item.is_space && !item.ends_line && i > start) {
            const std::size_t end = opportunity > start ? opportunity : i;
            ends.push_back(end);
            start = end;
            opportunity = end;
            used = 0;
            for (std::size_t k = end; k < i; ++k) {
                used += items[k].width;
            }
        }
        used += item.width;
        if (item.ends_line) {
            ends.push_back(i + 1);
            start = i + 1;
            opportunity = start;
            used = 0;
        } else if (item.breaks_after) {
            opportunity = i + 1;
        }
    }
    if (start < items.size() || ends.empty()) {
        ends.push_back(items.size());
    }
    return ends;
}

/// Gives a short last word company, where the line above can spare one.
void join_lonely_word(const std::vector<Item>& items, std::vector<std::size_t>& ends, double width,
                      double em) {
    if (ends.size() < 2) {
        return;
    }
    const std::size_t last = ends[ends.size() - 2];
    const std::size_t above = ends.size() > 2 ? ends[ends.size() - 3] : 0;
    double last_width = 0;
    for (std::size_t i = last; i < items.size(); ++i) {
        if (items[i].is_space) {
            return;
        }
        last_width += items[i].width;
    }
    if (last_width > std::max(LonelyWord * width, LonelyEms * em) || items[last - 1].ends_line ||
        !items[last - 1].is_space) {
        return;
    }
    std::size_t words = 0;
    std::size_t start_of_word = above;
    for (std::size_t i = above; i + 1 < last; ++i) {
        if (items[i].is_space) {
            ++words;
            start_of_word = i + 1;
        }
    }
    double joined_width = last_width;
    for (std::size_t i = start_of_word; i < last; ++i) {
        joined_width += items[i].width;
    }
    if (words >= 3 && joined_width <= width) {
        ends[ends.size() - 2] = start_of_word;
    }
}

/// Of the paragraph that begins with item `at`. Sentences of ours run as our words do; the person's own, as
/// theirs.
base::Direction direction_of(const std::vector<Item>& items, std::size_t at, const Runs& runs) {
    std::optional<base::Direction> own;
    for (; at < items.size() && !items[at].ends_line; ++at) {
        const auto found = base::first_direction(items[at].glyph.text);
        if (found && runs[items[at].run].voice == Voice::Print) {
            return *found;
        }
        own = own ? own : found;
    }
    return own.value_or(base::Direction::LeftToRight);
}

/// One glyph for each character of a missing one: what extracts text that is seen in reverse turns single
/// characters back.
void add_characters(std::vector<pdf::ShapedGlyph>& glyphs, const pdf::ShapedGlyph& missing) {
    const std::size_t first = glyphs.size();
    for (std::size_t at = 0; at < missing.text.size();) {
        const std::size_t from = at;
        base::next_code_point(missing.text, at);
        glyphs.push_back(missing);
        glyphs.back().text = missing.text.substr(from, at - from);
    }
    for (std::size_t i = first; i < glyphs.size(); ++i) {
        glyphs[i].advance /= static_cast<double>(glyphs.size() - first);
    }
}

/// Which items belong together as they are seen: those of one run, direction and kind. From right to left
/// letters, what joins them and the spaces between them are one piece; signs and digits are none of it.
void find_stretches(std::span<Item> items, std::span<base::LinePiece> pieces) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        Item& item = items[i];
        const bool reversed = pieces[i].level % 2 == 1;
        const bool between = item.is_space && i + 1 < items.size() && pieces[i + 1].runs == base::Runs::Right;
        if (reversed && i > 0 && items[i - 1].glyph.missing && pieces[i - 1].runs == base::Runs::Right &&
            (between || base::extends_grapheme(first_code_point(item.glyph.text)))) {
            item.glyph.missing = true;
            pieces[i].runs = base::Runs::Right;
        }
        item.begins_stretch = i == 0 || pieces[i].level != pieces[i - 1].level ||
                              items[i - 1].run != item.run ||
                              items[i - 1].glyph.missing != item.glyph.missing ||
                              (reversed && pieces[i].runs != pieces[i - 1].runs);
    }
}

/// The rest of a word that begins a stretch, or stands behind the word before it.
std::span<Item> word_of(std::span<Item> items) {
    std::size_t end = 1;
    while (end < items.size() && !items[end].begins_stretch && !items[end].is_space &&
           !items[end - 1].glyph.ends_word) {
        ++end;
    }
    return items.first(end);
}

bool begins_word(std::span<const Item> items, std::size_t i) {
    return items[i].glyph.missing && !items[i].is_space &&
           (items[i].begins_stretch || items[i - 1].is_space || items[i - 1].glyph.ends_word);
}

std::string text_of(std::span<const Item> items) {
    std::string text;
    for (const Item& item : items) {
        text += item.glyph.text;
    }
    return text;
}

/// Again, because a line's end may have divided a word, and marks may have joined it.
void measure_words(std::span<Item> items, const Runs& runs, const TextLook& look, ForeignPen& foreign) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (begins_word(items, i)) {
            const auto word = word_of(items.subspan(i));
            const std::string text = text_of(word);
            const Run& run = runs[items[i].run];
            const double width =
                foreign.width({.text = text, .face = face_of(run, look), .size = size_of(run, look)});
            for (Item& item : word) {
                item.width = width / static_cast<double>(word.size());
            }
        }
    }
}

/// A bracket as it is seen among letters from right to left; nothing for other signs.
std::string_view mirrored(std::string_view sign) {
    constexpr std::array<std::string_view, 12> Pairs = {"(", ")", "[", "]", "{", "}",
                                                        "<", ">", "«", "»", "‹", "›"};
    for (std::size_t i = 0; i < Pairs.size(); ++i) {
        if (Pairs[i] == sign) {
            return Pairs[i ^ 1U];
        }
    }
    return {};
}

Line line_of(std::span<Item> items, const Runs& runs, const TextLook& look, base::Direction base,
             TypeCase& type) {
    ForeignPen* foreign = type.foreign();
    std::vector<base::LinePiece> pieces;
    for (const Item& item : items) {
        pieces.push_back({.runs = base::runs_of(item.glyph.text)});
    }
    base::arrange(pieces, base);
    find_stretches(items, pieces);
    if (foreign != nullptr) {
        measure_words(items, runs, look, *foreign);
    }
    Line line;
    line.from_right = base == base::Direction::RightToLeft;
    double x = 0;
    for (const base::LinePiece& place : pieces) {
        Item& item = items[place.seen];
        item.x = x;
        x += item.width;
        line.width = item.is_space ? line.width : x;
    }
    Stretch* stretch = nullptr;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Item& item = items[i];
        const bool reversed = pieces[i].level % 2 == 1;
        if (const auto other = mirrored(item.glyph.text); reversed && !other.empty()) {
            item.glyph.glyph = type.font(face_of(runs[item.run], look)).shape(other).front().glyph;
        }
        if (item.begins_stretch) {
            const Run& run = runs[item.run];
            const charts::Colour colour = run.voice == Voice::Pen ? charts::Colour::Pen : look.colour;
            line.stretches.push_back({.run = item.run,
                                      .face = face_of(run, look),
                                      .size = size_of(run, look),
                                      .colour = rgb_of(colour),
                                      .x = item.x,
                                      .glyphs = {},
                                      .missing = item.glyph.missing,
                                      .from_right = reversed});
            stretch = &line.stretches.back();
        }
        if (foreign != nullptr && begins_word(items, i)) {
            const auto word = word_of(items.subspan(i));
            stretch->words.push_back({text_of(word), std::min(item.x, word.back().x)});
        }
        stretch->x = std::min(stretch->x, item.x);
        stretch->width += item.width;
        if (reversed && item.glyph.missing) {
            add_characters(stretch->glyphs, item.glyph);
        } else {
            stretch->glyphs.push_back(std::move(item.glyph));
        }
    }
    for (Stretch& one : line.stretches) {
        if (one.from_right) {
            std::reverse(one.glyphs.begin(), one.glyphs.end());
        }
    }
    return line;
}

} // namespace

std::vector<Line> break_lines(const Runs& runs, const TextLook& look, double width, TypeCase& type) {
    std::vector<Item> items = items_of(runs, look, type);
    std::vector<std::size_t> ends = line_ends(items, width);
    join_lonely_word(items, ends, width, look.print_size);
    std::vector<Line> lines;
    std::size_t start = 0;
    base::Direction base{};
    for (const std::size_t end : ends) {
        if (start == 0 || items[start - 1].ends_line) {
            base = direction_of(items, start, runs);
        }
        const bool feeds = end > start && items[end - 1].ends_line;
        lines.push_back(
            line_of(std::span(items).subspan(start, end - start - (feeds ? 1 : 0)), runs, look, base, type));
        start = end;
    }
    return lines;
}

} // namespace ownmark::report::layout
