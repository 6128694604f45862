// Measuring, wrapping and drawing of text for Ui, and the widgets that are text.
#include "ui/widgets/text.h"

#include "base/grapheme_rule.h"
#include "ui/ui.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ownmark::ui {

namespace {

/// Past the longest beginning of `word` that fits, or past its last hyphen there; at least one character, so
/// that it ends. `width_of` gives the width of a text.
template <class WidthOf>
std::size_t fitting(std::string_view word, float width, const WidthOf& width_of) {
    std::vector<std::size_t> ends; // of as many characters as had to be looked at
    const auto reach = [&](std::size_t count) {
        while (ends.size() < count && (ends.empty() || ends.back() < word.size())) {
            ends.push_back(base::grapheme_end(word, ends.empty() ? 0 : ends.back()));
        }
        return ends.size();
    };
    const auto fits = [&](std::size_t count) { return width_of(word.substr(0, ends[count - 1])) <= width; };
    std::size_t low = 1;
    std::size_t high = reach(2);
    while (fits(high)) {
        low = high;
        high = reach(2 * high);
        if (high == low) {
            return word.size();
        }
    }
    while (high > low + 1) {
        const std::size_t middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    const std::size_t end = ends[low - 1];
    // After a hyphen rather than within a syllable.
    const std::size_t hyphen = word.substr(0, end).rfind('-');
    return end < word.size() && hyphen != std::string_view::npos && hyphen > 0 ? hyphen + 1 : end;
}

/// Adds the lines of one paragraph to `out`.
void wrap_paragraph(const TypeSetter& setter, TextLine look, std::string_view text, float width,
                    std::vector<std::string_view>& out) {
    const auto width_of = [&](std::string_view part) {
        look.text = part;
        return setter.width(look);
    };
    const float space = width_of(" ");
    std::size_t start = 0;
    std::size_t end = 0; // of what is on the line, without the space after it
    float used = 0;
    for (std::size_t word = text.find_first_not_of(' '); word != std::string_view::npos;) {
        const std::size_t word_end = std::min(text.find(' ', word), text.size());
        std::size_t at = word;
        for (const std::uint32_t offset : setter.pieces(text.substr(word, word_end - word))) {
            std::string_view piece = text.substr(at, word + offset - at);
            float wide = width_of(piece);
            const float gap = space * static_cast<float>(at - end);
            if (used + gap + wide > width && end > start) {
                out.push_back(text.substr(start, end - start));
                start = end = at;
                used = 0;
            } else {
                used += gap;
            }
            // Alone on its line and still too long: it is broken where it must.
            if (used + wide > width && start == end) {
                std::size_t fit = fitting(piece, width, width_of);
                for (; fit < piece.size(); fit = fitting(piece, width, width_of)) {
                    out.push_back(piece.substr(0, fit));
                    piece.remove_prefix(fit);
                    at += fit;
                    start = end = at;
                    used = 0;
                }
                wide = width_of(piece);
            }
            used += wide;
            end = at = word + offset;
        }
        word = text.find_first_not_of(' ', word_end);
    }
    if (end > start || text.empty()) {
        out.push_back(text.substr(start, end - start));
    }
}

} // namespace

float Ui::pen_above() const {
    const TypeStyle pen = type(Type::Pen);
    return setter.baseline(pen.cut, pen.size, px(measure::PenPitch)) -
           setter.baseline(pen.cut, pen.size, pen.line);
}

float Ui::measured(Type t, std::string_view text) const {
    const TypeStyle style = type(t);
    return setter.width({style.cut, style.size, text});
}

void Ui::line(ImVec2 corner, Type t, ImU32 colour, std::string_view text) const {
    const base::Direction direction = base::direction_of(text);
    const bool from_right = direction == base::Direction::RightToLeft;
    line_in(corner, from_right ? measured(t, text) : 0, t, colour, text, direction);
}

void Ui::line_in(ImVec2 corner, float width, Type t, ImU32 colour, std::string_view text,
                 base::Direction direction) const {
    if (!shows_line(corner.y)) {
        return;
    }
    const TypeStyle style = type(t);
    const bool from_right = direction == base::Direction::RightToLeft;
    const float baseline = corner.y + setter.baseline(style.cut, style.size, style.line);
    setter.draw(*list, {from_right ? corner.x + width : corner.x, baseline},
                {style.cut, style.size, text, direction}, colour);
}

std::vector<std::string_view> Ui::wrapped(Type t, std::string_view text, float width) const {
    const TypeStyle style = type(t);
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        wrap_paragraph(setter, {style.cut, style.size, {}}, text.substr(at, end - at), width, lines);
        at = end + 1;
    }
    return lines;
}

void Ui::lines(ImVec2 corner, float width, Type t, Colour colour, std::string_view text,
               std::span<const std::string_view> lines, float pitch) const {
    base::ParagraphDirections directions(text);
    for (const std::string_view line : lines) {
        line_in(corner, width, t, theme[colour], line,
                directions.of(line).value_or(base::Direction::LeftToRight));
        corner.y += pitch;
    }
}

namespace {

/// Lines without a last line of one short word: the block is drawn a little narrower where that helps.
std::vector<std::string_view> balanced(const Ui& ui, Type type, std::string_view text, float width) {
    std::vector<std::string_view> lines = ui.wrapped(type, text, width);
    const std::size_t count = lines.size();
    const auto ends_in_one_word = [&] {
        const std::string_view last = lines.back();
        return lines.size() > 1 && last.find(' ') == std::string_view::npos && last.data()[-1] == ' ';
    };
    for (int step = 1; step <= 6 && ends_in_one_word(); ++step) {
        std::vector<std::string_view> narrower =
            ui.wrapped(type, text, width * (1 - 0.05F * static_cast<float>(step)));
        if (narrower.size() != count) {
            break;
        }
        lines = std::move(narrower);
    }
    return lines;
}

} // namespace

float text_block(Ui& ui, Type type, Colour colour, std::string_view text, float width) {
    const float used = std::min(width > 0 ? width : ui.flow.width, ui.flow.width);
    const TypeStyle style = ui.type(type);
    const std::vector<std::string_view> lines = balanced(ui, type, text, used);
    const Rect rect = ui.take(used, style.line * static_cast<float>(lines.size()));
    ui.lines(rect.low(), rect.width, type, colour, text, lines, style.line);
    return rect.height;
}

void heading(Ui& ui, int level, std::string_view text, Type type, bool take_focus) {
    const float top = ui.flow.y;
    const semantics::Id id = ui.id(text);
    const float height = text_block(ui, type, Colour::Ink, text, 0);
    semantics::Node node = ui.node(semantics::Role::Heading, id, {ui.flow.x, top, ui.flow.width, height});
    node.level = static_cast<std::uint8_t>(level);
    if (take_focus) {
        node.flags |= semantics::flag::TakeFocus | (ui.title_wanted ? semantics::flag::FocusNow : 0);
    }
    const std::string_view where = take_focus ? std::string_view(ui.frame.running) : std::string_view();
    ui.sem.add(node, {.name = text, .description = where});
}

void paragraph(Ui& ui, std::string_view text, Type type, Colour colour, float width) {
    if (text.empty()) {
        return;
    }
    const float top = ui.flow.y;
    const float height = text_block(ui, type, colour, text, width);
    ui.sem.add(ui.node(semantics::Role::Paragraph, ui.id(text), {ui.flow.x, top, ui.flow.width, height}),
               {.name = text});
}

void say(Ui& ui, std::string_view text, const Rect& rect) {
    if (!text.empty()) {
        ui.sem.add(ui.node(semantics::Role::Paragraph, ui.id(text), rect), {.name = text});
    }
}

void announce(Ui& ui, std::string_view name, std::string_view text) {
    semantics::Node node = ui.node(semantics::Role::Status, ui.id(name), {ui.flow.x, ui.flow.y, 1, 1});
    node.flags |= semantics::flag::Hidden;
    ui.sem.add(node, {.name = text});
}

namespace {

struct Piece {
    std::string_view word;
    const Run* run;
    float x;
    float width;
    base::Direction direction = base::Direction::LeftToRight;
};

using Pieces = std::vector<Piece>;

/// Sentences of the workbook run as its words do; words of the person's alone, as theirs do.
base::Direction direction_of(const Ui& ui, std::span<const Run> runs) {
    std::optional<base::Direction> own;
    for (const Run& run : runs) {
        const auto found = base::first_direction(run.text);
        if (found && ui.type(run.type).cut != Cut::Pen) {
            return *found;
        }
        own = own ? own : found;
    }
    return own.value_or(base::Direction::LeftToRight);
}

/// On a line, words of one run become one piece: they may not be seen in the order in which they stand, and
/// each begun by itself would begin on a whole px. All pieces find their place.
void settle(const Ui& ui, Pieces& line, base::Direction whole, float limit) {
    const bool from_right = whole == base::Direction::RightToLeft;
    Pieces settled;
    for (const Piece& piece : line) {
        if (!settled.empty() && settled.back().run == piece.run) {
            std::string_view& words = settled.back().word;
            words = {words.data(), piece.word.data() + piece.word.size()};
            continue;
        }
        settled.push_back(piece);
    }
    for (Piece& piece : settled) {
        piece.width = ui.measured(piece.run->type, piece.word);
        piece.x = from_right ? limit - piece.x - piece.width : piece.x;
    }
    line = std::move(settled);
}

/// Words of all runs on lines no wider than `limit`; x from the left of it.
std::vector<Pieces> laid_out(const Ui& ui, std::span<const Run> runs, float limit) {
    std::vector<Pieces> lines(1);
    const base::Direction whole = direction_of(ui, runs);
    float x = 0;
    for (const Run& run : runs) {
        const std::string_view text = run.text;
        base::ParagraphDirections directions(text);
        const float space = ui.measured(run.type, " ");
        for (std::size_t at = 0; at < text.size();) {
            if (text[at] == ' ' || text[at] == '\n') {
                x += space;
                if (text[at] == '\n') {
                    lines.emplace_back();
                    x = 0;
                }
                ++at;
                continue;
            }
            const std::size_t begin = at;
            const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
            for (const std::uint32_t offset : ui.setter.pieces(text.substr(begin, end - begin))) {
                const std::string_view word = text.substr(at, begin + offset - at);
                const float w = ui.measured(run.type, word);
                // A word glued to the run before (a full stop, a comma) stays with it.
                const bool glued = at == 0 && !lines.back().empty() &&
                                   lines.back().back().x + lines.back().back().width == x;
                if (x + w > limit && !lines.back().empty() && !glued) {
                    lines.emplace_back();
                    x = 0;
                }
                lines.back().push_back({word, &run, x, w, directions.of(word).value_or(whole)});
                x += w;
                at = begin + offset;
            }
        }
    }
    for (Pieces& line : lines) {
        settle(ui, line, whole, limit);
    }
    return lines;
}

void draw_pieces(const Ui& ui, const Pieces& pieces, float y, float line_px) {
    if (!ui.shows_line(y)) {
        return;
    }
    for (const Piece& piece : pieces) {
        ui.line_in({piece.x, y + (line_px - ui.type(piece.run->type).line) / 2}, piece.width, piece.run->type,
                   ui.colour(piece.run->colour), piece.word, piece.direction);
    }
    // One stitched line beneath each run on this line.
    for (std::size_t i = 0; i < pieces.size();) {
        std::size_t j = i;
        while (j + 1 < pieces.size() && pieces[j + 1].run == pieces[i].run) {
            ++j;
        }
        if (pieces[i].run->stitched) {
            const float under = std::round(y + line_px * 0.80F) + 0.5F;
            stitched_line(ui, {pieces[i].x, under}, {pieces[j].x + pieces[j].width, under}, 1.6F, 6, 4);
        }
        i = j + 1;
    }
}

} // namespace

float rich_height(const Ui& ui, std::span<const Run> runs, float line_px, float width) {
    return line_px * static_cast<float>(laid_out(ui, runs, width).size());
}

float rich_block(Ui& ui, std::span<const Run> runs, float line_px, float width) {
    const float limit = std::min(width > 0 ? width : ui.flow.width, ui.flow.width);
    std::vector<Pieces> lines = laid_out(ui, runs, limit);
    const Rect rect = ui.take(limit, line_px * static_cast<float>(lines.size()));
    float y = rect.y;
    for (Pieces& pieces : lines) {
        for (Piece& piece : pieces) {
            piece.x += rect.x;
        }
        draw_pieces(ui, pieces, y, line_px);
        y += line_px;
    }
    return rect.height;
}

void rich_paragraph(Ui& ui, std::span<const Run> runs, float line_px, float width) {
    std::string whole;
    for (const Run& run : runs) {
        whole += run.text;
    }
    const float top = ui.flow.y;
    const float height = rich_block(ui, runs, line_px, width);
    ui.sem.add(ui.node(semantics::Role::Paragraph, ui.id(whole), {ui.flow.x, top, ui.flow.width, height}),
               {.name = whole});
}

std::vector<RunPiece> rich_pieces(const Ui& ui, std::span<const Run> runs, float line_px, float width,
                                  ImVec2 corner) {
    std::vector<RunPiece> pieces;
    float y = corner.y;
    for (const Pieces& line : laid_out(ui, runs, width)) {
        const Run* last = nullptr;
        for (const Piece& piece : line) {
            if (piece.run != last) {
                pieces.push_back(
                    {static_cast<std::size_t>(piece.run - runs.data()), {corner.x + piece.x, y, 0, line_px}});
                last = piece.run;
            }
            pieces.back().rect.width = corner.x + piece.x + piece.width - pieces.back().rect.x;
        }
        y += line_px;
    }
    return pieces;
}

void stitched_line(const Ui& ui, ImVec2 from, ImVec2 to, float thickness, float dash, float gap) {
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    if (length < 1) {
        return;
    }
    const ImVec2 unit((to.x - from.x) / length, (to.y - from.y) / length);
    for (float at = 0; at < length; at += dash + gap) {
        const float end = std::min(at + dash, length);
        ui.list->AddLine({from.x + unit.x * at, from.y + unit.y * at},
                         {from.x + unit.x * end, from.y + unit.y * end}, ui.colour(Colour::Accent),
                         thickness);
    }
}

} // namespace ownmark::ui
