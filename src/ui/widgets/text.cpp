// Measuring, wrapping and drawing of text for Ui, and the widgets that are text.
#include "ui/widgets/text.h"

#include "base/utf8.h"
#include "ui/ui.h"

#include <algorithm>
#include <cmath>

namespace ownmark::ui {

namespace {

float width_of(const ImFont* font, float size, std::string_view text) {
    if (text.empty()) { // ImGui would look for the end of a null text
        return 0;
    }
    return const_cast<ImFont*>(font)
        ->CalcTextSizeA(size, FLT_MAX, 0, text.data(), text.data() + text.size())
        .x;
}

/// Past the longest piece of `word` that fits, or past its last hyphen there; at least one grapheme, so that
/// it ends.
std::size_t fitting(const ImFont* font, float size, std::string_view word, float width) {
    std::size_t end = base::grapheme_prefix(word, 1).size();
    while (end < word.size()) {
        const std::size_t next = end + base::grapheme_prefix(word.substr(end), 1).size();
        if (width_of(font, size, word.substr(0, next)) > width) {
            break;
        }
        end = next;
    }
    // After a hyphen rather than within a syllable.
    const std::size_t hyphen = word.substr(0, end).rfind('-');
    return end < word.size() && hyphen != std::string_view::npos && hyphen > 0 ? hyphen + 1 : end;
}

void wrap_paragraph(const ImFont* font, float size, std::string_view text, float width,
                    std::vector<std::string_view>& out) {
    std::size_t start = 0;
    std::size_t end = 0; // of what is on the line, without the space after it
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t word = text.find_first_not_of(' ', at);
        if (word == std::string_view::npos) {
            break;
        }
        std::size_t word_end = std::min(text.find(' ', word), text.size());
        if (width_of(font, size, text.substr(start, word_end - start)) <= width) {
            end = at = word_end;
            continue;
        }
        if (end > start) {
            out.push_back(text.substr(start, end - start));
            start = end = word;
            at = word;
            continue;
        }
        // One word alone is too long: break it where it must.
        const std::size_t piece = fitting(font, size, text.substr(word, word_end - word), width);
        if (word + piece == word_end) {
            end = at = word_end;
            continue;
        }
        out.push_back(text.substr(word, piece));
        start = end = at = word + piece;
    }
    if (end > start || text.empty()) {
        out.push_back(text.substr(start, end - start));
    }
}

} // namespace

float Ui::measured(Type t, std::string_view text) const {
    const TypeStyle style = type(t);
    return width_of(fonts[static_cast<std::size_t>(style.cut)], style.size, text);
}

void Ui::line(ImVec2 corner, Type t, ImU32 colour, std::string_view text) const {
    if (corner.y > window.y + 64 || corner.y < -96 || text.empty()) {
        return;
    }
    const TypeStyle style = type(t);
    ImFont* font = fonts[static_cast<std::size_t>(style.cut)];
    const ImFontBaked* baked = font->GetFontBaked(style.size);
    const float glyph_box = baked->Ascent - baked->Descent;
    const float top = corner.y + std::round((style.line - glyph_box) / 2);
    list->AddText(font, style.size, {corner.x, top}, colour, text.data(), text.data() + text.size());
}

std::vector<std::string_view> Ui::wrapped(Type t, std::string_view text, float width) const {
    const TypeStyle style = type(t);
    const ImFont* font = fonts[static_cast<std::size_t>(style.cut)];
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        wrap_paragraph(font, style.size, text.substr(at, end - at), width, lines);
        at = end + 1;
    }
    return lines;
}

namespace {

/// Lines without a last line of one short word: the block is drawn a little narrower where that helps.
std::vector<std::string_view> balanced(const Ui& ui, Type type, std::string_view text, float width) {
    std::vector<std::string_view> lines = ui.wrapped(type, text, width);
    const std::size_t count = lines.size();
    for (int step = 1; step <= 6 && lines.size() > 1 && lines.back().find(' ') == std::string_view::npos;
         ++step) {
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
    float y = rect.y;
    for (const std::string_view line : lines) {
        ui.line({rect.x, y}, type, colour, line);
        y += style.line;
    }
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
};

/// Words of all runs on lines no wider than `limit`; x from the line's start.
std::vector<std::vector<Piece>> laid_out(const Ui& ui, std::span<const Run> runs, float limit) {
    std::vector<std::vector<Piece>> lines(1);
    float x = 0;
    for (const Run& run : runs) {
        const std::string_view text = run.text;
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
            const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
            const std::string_view word = text.substr(at, end - at);
            const float w = ui.measured(run.type, word);
            // A word glued to the run before (a full stop, a comma) stays with it.
            const bool glued =
                at == 0 && !lines.back().empty() && lines.back().back().x + lines.back().back().width == x;
            if (x + w > limit && !lines.back().empty() && !glued) {
                lines.emplace_back();
                x = 0;
            }
            lines.back().push_back({word, &run, x, w});
            x += w;
            at = end;
        }
    }
    return lines;
}

void draw_pieces(const Ui& ui, const std::vector<Piece>& pieces, float y, float line_px) {
    for (const Piece& piece : pieces) {
        ui.line({piece.x, y + (line_px - ui.type(piece.run->type).line) / 2}, piece.run->type,
                piece.run->colour, piece.word);
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
    std::vector<std::vector<Piece>> lines = laid_out(ui, runs, limit);
    const Rect rect = ui.take(limit, line_px * static_cast<float>(lines.size()));
    float y = rect.y;
    for (std::vector<Piece>& pieces : lines) {
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
    for (const std::vector<Piece>& line : laid_out(ui, runs, width)) {
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
