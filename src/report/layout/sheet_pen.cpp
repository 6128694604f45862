#include "report/layout/sheet_pen.h"

#include "base/grapheme_rule.h"
#include "base/utf8.h"
#include "report/pdf/syntax.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ownmark::report::layout {
namespace {

constexpr double PointsPerPx = 0.75;

// The box for a missing character, in parts of the text size.
constexpr double BoxInset = 0.09;
constexpr double BoxHeight = 0.72;
constexpr double BoxLine = 0.05;

// A weave: lines of this width every so far, paper at this strength over the fill (px).
constexpr double WeavePitch = 5;
constexpr double WeaveLine = 1.5;
constexpr double WeaveStrength = 0.42;

double weave_angle(charts::Weave weave) {
    constexpr double Degree = std::numbers::pi / 180;
    switch (weave) {
    case charts::Weave::None: return 0;
    case charts::Weave::Lead30: return 30 * Degree;
    case charts::Weave::Independent90: return 90 * Degree;
    case charts::Weave::Expert150: return 150 * Degree;
    }
    return 0;
}

/// White laid over a colour, as a solid colour: PDF/A files stay simpler without transparency.
Rgb whitened(Rgb colour, double strength) {
    Rgb out = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
        const double channel = colour >> shift & 0xFFU;
        out |= static_cast<Rgb>(std::lround(channel + (255 - channel) * strength)) << shift;
    }
    return out;
}

} // namespace

SheetPen::SheetPen(pdf::TaggedFile& file, TypeCase& type, double page_height)
    : file_(file),
      type_(type),
      page_height_(page_height) {}

double SheetPen::points_up(double y_px) const {
    return (page_height_ - y_px) * PointsPerPx;
}

pdf::PointAt SheetPen::point(Spot spot) const {
    return {spot.x * PointsPerPx, points_up(spot.y)};
}

std::array<double, 4> SheetPen::points(const std::array<double, 4>& box_px) const {
    return {box_px[0] * PointsPerPx, points_up(box_px[3]), box_px[2] * PointsPerPx, points_up(box_px[1])};
}

void SheetPen::enter(int page, pdf::ElementId element) {
    if (page == page_ && element == element_) {
        return;
    }
    leave();
    page_ = page;
    element_ = element;
    file_.begin_content(page, element);
}

void SheetPen::enter_artifact(int page, pdf::ArtifactKind kind) {
    leave();
    page_ = page;
    is_artifact_ = true;
    content().begin_artifact(kind);
}

void SheetPen::leave() {
    if (element_ >= 0 || is_artifact_) {
        content().end_marked();
    }
    element_ = -1;
    is_artifact_ = false;
}

void SheetPen::line(Spot from, Spot to, const pdf::Stroke& stroke) {
    const std::array ends = {point(from), point(to)};
    pdf::Stroke scaled = stroke;
    scaled.width *= PointsPerPx;
    content().stroke(ends, false, scaled);
}

void SheetPen::glyphs(const Stretch& stretch, Spot baseline) {
    if (stretch.missing) {
        stand_ins(stretch, baseline);
        return;
    }
    auto& font = type_.font(stretch.face);
    std::vector<pdf::ShownGlyph> shown;
    for (const auto& glyph : stretch.glyphs) {
        shown.push_back(
            {font.code_of(glyph), glyph.advance, font.natural_advance(glyph.glyph), glyph.dx, glyph.dy});
    }
    content().text(static_cast<int>(TypeCase::index_of(stretch.face)), stretch.size * PointsPerPx,
                   point(baseline), stretch.colour, shown);
}

void SheetPen::box(const Stretch& stretch, double left, double right, double baseline) {
    const double em = stretch.size;
    const double top = baseline - BoxHeight * em;
    const std::array corners = {point({left + BoxInset * em, baseline}),
                                point({right - BoxInset * em, baseline}), point({right - BoxInset * em, top}),
                                point({left + BoxInset * em, top})};
    content().stroke(corners, true, {.colour = stretch.colour, .width = BoxLine * em * PointsPerPx});
}

const SheetPen::Placed& SheetPen::placed(const PicturedWord& word, const Stretch& stretch) {
    const std::string key =
        pdf::number(static_cast<int>(TypeCase::index_of(stretch.face)) * 2 + (stretch.from_right ? 1 : 0)) +
        ' ' + pdf::number(stretch.size) + ' ' + pdf::number(static_cast<int>(stretch.colour)) + ' ' +
        word.text;
    const auto [found, is_new] = pictures_.try_emplace(key);
    if (is_new) {
        const ForeignPicture drawn = type_.foreign()->draw({.text = word.text,
                                                            .face = stretch.face,
                                                            .size = stretch.size,
                                                            .from_right = stretch.from_right,
                                                            .colour = stretch.colour});
        const pdf::Bitmap& bitmap = drawn.bitmap;
        found->second = {bitmap.dots.empty() ? -1 : file_.add_image(bitmap), bitmap.columns * drawn.pitch,
                         bitmap.rows * drawn.pitch, drawn.x, drawn.y};
    }
    return found->second;
}

void SheetPen::picture(const PicturedWord& word, const Stretch& stretch, Spot baseline) {
    const Placed& picture = placed(word, stretch);
    if (picture.image >= 0) {
        const Spot corner = {baseline.x - stretch.x + word.x + picture.x,
                             baseline.y + picture.y + picture.height};
        content().image(picture.image, point(corner), picture.width * PointsPerPx,
                        picture.height * PointsPerPx, stretch.colour);
    }
}

/// Pictures or boxes, and the text itself unseen, to be found and copied.
void SheetPen::stand_ins(const Stretch& stretch, Spot baseline) {
    for (const PicturedWord& word : stretch.words) {
        picture(word, stretch, baseline);
    }
    auto& font = type_.font(stretch.face);
    const double em = stretch.size;
    double x = baseline.x;
    double start = x; // of the box, which a letter shares with the marks on it
    std::vector<pdf::ShownGlyph> blanks;
    for (const auto& glyph : stretch.glyphs) {
        const double width = glyph.advance * em / 1000;
        std::size_t at = 0;
        const bool is_mark =
            stretch.from_right && base::extends_grapheme(base::next_code_point(glyph.text, at));
        if (type_.foreign() == nullptr && glyph.text != " " && !is_mark) {
            box(stretch, start, x + width, baseline.y);
        }
        blanks.push_back({font.code_of(glyph), glyph.advance, font.natural_advance(glyph.glyph)});
        x += width;
        start = is_mark ? start : x;
    }
    content().stretched_text(static_cast<int>(TypeCase::index_of(stretch.face)), em * PointsPerPx,
                             point(baseline), stretch.width * PointsPerPx, blanks);
}

void SheetPen::foreign(int page, pdf::ElementId parent, const Stretch& stretch, Spot baseline) {
    const pdf::ElementId span = file_.structure().add(parent, pdf::Role::Span);
    std::string meant;
    for (const auto& glyph : stretch.glyphs) {
        meant = stretch.from_right ? glyph.text + meant : meant + glyph.text;
    }
    file_.structure().set_actual_text(span, meant);
    enter(page, span);
    stand_ins(stretch, baseline);
    leave();
}

void SheetPen::text(std::string_view text, Face face, double size, Rgb colour, Spot baseline) {
    const TextLook look{.print_face = face, .print_size = size, .pen_size = size};
    constexpr double NeverBroken = 1e9;
    std::vector<Line> lines = break_lines({{std::string(text)}}, look, NeverBroken, type_);
    for (Stretch& stretch : lines.front().stretches) {
        stretch.colour = colour;
        glyphs(stretch, {baseline.x + stretch.x, baseline.y});
    }
}

void SheetPen::link(int page, pdf::ElementId element, const std::array<double, 4>& box_px,
                    std::string description, int to_page, double to_y) {
    file_.add_link(page, element, points(box_px), std::move(description), {to_page, points_up(to_y)});
}

void SheetPen::scene(const charts::Scene& scene, Spot corner, double scale) {
    for (const auto& part : scene.shapes) {
        shape(part, corner, scale);
    }
    for (const auto& part : scene.labels) {
        label(part, corner, scale);
    }
}

void SheetPen::shape(const charts::Shape& shape, Spot corner, double scale) {
    std::vector<pdf::PointAt> outline;
    for (const auto& at : shape.points) {
        outline.push_back(point({corner.x + at.x * scale, corner.y + at.y * scale}));
    }
    if (outline.empty()) {
        return;
    }
    if (shape.fill != charts::Colour::None) {
        content().fill(outline, rgb_of(shape.fill));
        if (shape.weave != charts::Weave::None) {
            weave(shape, outline, scale);
        }
    }
    if (shape.stroke != charts::Colour::None) {
        content().stroke(outline, shape.closed,
                         {.colour = rgb_of(shape.stroke),
                          .width = shape.stroke_width * scale * PointsPerPx,
                          .round_caps = shape.round_caps,
                          .dash = shape.dash * scale * PointsPerPx,
                          .gap = shape.gap * scale * PointsPerPx});
    }
}

void SheetPen::weave(const charts::Shape& shape, const std::vector<pdf::PointAt>& outline, double scale) {
    double left = outline.front().x, right = left, low = outline.front().y, high = low;
    for (const auto& at : outline) {
        left = std::min(left, at.x);
        right = std::max(right, at.x);
        low = std::min(low, at.y);
        high = std::max(high, at.y);
    }
    // The drawing's y goes down, the page's up.
    const auto angle = static_cast<float>(-(shape.weave_direction + weave_angle(shape.weave)));
    const pdf::PointAt along = {static_cast<double>(std::cos(angle)), static_cast<double>(std::sin(angle))};
    const pdf::PointAt centre = {(left + right) / 2, (low + high) / 2};
    const double reach = std::sqrt((right - left) * (right - left) + (high - low) * (high - low)) / 2;
    const double pitch = WeavePitch * scale * PointsPerPx;
    const pdf::Stroke thread = {.colour = whitened(rgb_of(shape.fill), WeaveStrength),
                                .width = WeaveLine * scale * PointsPerPx};
    content().save();
    content().clip(outline);
    const int count = static_cast<int>(reach / pitch) + 1;
    for (int i = -count; i <= count; ++i) {
        const pdf::PointAt middle = {centre.x - along.y * pitch * i, centre.y + along.x * pitch * i};
        const std::array ends = {pdf::PointAt{middle.x - along.x * reach, middle.y - along.y * reach},
                                 pdf::PointAt{middle.x + along.x * reach, middle.y + along.y * reach}};
        content().stroke(ends, false, thread);
    }
    content().restore();
}

void SheetPen::label(const charts::Label& label, Spot corner, double scale) {
    const double size = label.size * scale;
    Spot at = {corner.x + label.at.x * scale, corner.y + label.at.y * scale};
    if (label.anchor != charts::Anchor::Start) {
        const double width = type_.width(label.text, label.face, size);
        at.x -= label.anchor == charts::Anchor::Middle ? width / 2 : width;
    }
    text(label.text, label.face, size, rgb_of(label.colour), at);
}

} // namespace ownmark::report::layout
