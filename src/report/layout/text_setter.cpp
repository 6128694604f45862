#include "report/layout/text_setter.h"

#include <algorithm>
#include <string>

namespace ownmark::report::layout {

namespace {

constexpr double Hairline = 1;

} // namespace

TextSetter::TextSetter(Flow& flow, TypeCase& type, const PageOfAnchor& page_of_anchor)
    : flow_(flow),
      type_(type),
      page_of_anchor_(page_of_anchor) {}

std::size_t TextSetter::keep_text(Runs runs) {
    for (Run& run : runs) {
        constexpr std::string_view Token = "{page}";
        const auto at = run.target.empty() ? std::string::npos : run.text.find(Token);
        if (at != std::string::npos) {
            run.text.replace(at, Token.size(), std::to_string(page_of_anchor_(run.target)));
        }
    }
    flow_.texts.push_back(std::move(runs));
    return flow_.texts.size() - 1;
}

/// From a line's upper edge: what is over after ascent and descent is shared equally.
double TextSetter::baseline_of(const TextLook& look) {
    const auto& font = type_.font(look.print_face);
    const double ascent = font.ascent() * look.print_size / 1000;
    const double descent = -font.descent() * look.print_size / 1000;
    return (look.line_height - ascent - descent) / 2 + ascent;
}

std::vector<Piece> TextSetter::set(const Runs& runs, TextStyle style, const Place& place, double max_width,
                                   pdf::ElementId element, Keep keep) {
    const TextLook look = look_of(style);
    const std::size_t text = keep_text(runs);
    const double width = max_width > 0 ? std::min(max_width, place.width) : place.width;
    std::vector<Line> lines = break_lines(flow_.texts[text], look, width, type_);
    std::vector<Piece> pieces(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        pieces[i].height = look.line_height;
        pieces[i].keep_with_next = stays_with_next(i, lines.size(), keep);
        const double left = place.left + (lines[i].from_right ? width - lines[i].width : 0);
        pieces[i].lines.push_back({std::move(lines[i]), left, baseline_of(look), element, text});
    }
    if (look.rule > 0) {
        push_down(pieces.front(), look.rule + look.rule_padding);
        pieces.front().rules.push_back(
            {place.left, look.rule / 2, place.width, look.rule, rgb_of(charts::Colour::Ink)});
    }
    return pieces;
}

bool stays_with_next(std::size_t i, std::size_t count, Keep keep) {
    const bool is_last = i + 1 == count;
    return !is_last && (keep == Keep::Whole || i == 0 || i + 2 == count);
}

void push_down(Piece& piece, double by) {
    piece.height += by;
    for (auto& line : piece.lines) {
        line.baseline += by;
    }
    for (auto& rule : piece.rules) {
        rule.y += by;
    }
    for (auto& scene : piece.scenes) {
        scene.y += by;
    }
}

void close_with_hairline(Piece& piece, double padding, const Place& place) {
    piece.height += padding + Hairline;
    piece.rules.push_back(
        {place.left, piece.height - Hairline / 2, place.width, Hairline, rgb_of(charts::Colour::Line)});
}

} // namespace ownmark::report::layout
