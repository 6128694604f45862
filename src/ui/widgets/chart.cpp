#include "ui/widgets/chart.h"

#include "paint/callback.h"
#include "paint/paint.h"
#include "ui/widgets/chart_marks.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace ownmark::ui {

namespace {

ImU32 colour_of(const Ui& ui, charts::Colour colour) {
    switch (colour) {
    case charts::Colour::None: return 0;
    case charts::Colour::Ink: return ui.colour(Colour::Ink);
    case charts::Colour::InkMuted: return ui.colour(Colour::InkMuted);
    case charts::Colour::InkFaint: return ui.colour(Colour::InkFaint);
    case charts::Colour::Pen: return ui.colour(Colour::Pen);
    case charts::Colour::Line: return ui.colour(Colour::Line);
    case charts::Colour::LineStrong: return ui.colour(Colour::LineStrong);
    case charts::Colour::Paper: return ui.colour(Colour::Paper);
    case charts::Colour::Surface: return ui.colour(Colour::Surface);
    case charts::Colour::Sunken: return ui.colour(Colour::Sunken);
    case charts::Colour::Accent: return ui.colour(Colour::Accent);
    case charts::Colour::PathExpert: return ui.colour(Colour::PathExpert);
    case charts::Colour::PathIndependent: return ui.colour(Colour::PathIndependent);
    case charts::Colour::PathLead: return ui.colour(Colour::PathLead);
    case charts::Colour::PathExpertWash: return ui.colour(Colour::PathExpertWash);
    case charts::Colour::PathIndependentWash: return ui.colour(Colour::PathIndependentWash);
    case charts::Colour::PathLeadWash: return ui.colour(Colour::PathLeadWash);
    case charts::Colour::Grey: return ui.theme[Shade::Grey];
    case charts::Colour::Shade: return ui.theme[Shade::Wash];
    }
    return 0;
}

Cut cut_of(charts::Face face) {
    switch (face) {
    case charts::Face::Text: return Cut::Text;
    case charts::Face::TextBold: return Cut::TextBold;
    case charts::Face::Heading: return Cut::Heading;
    case charts::Face::Pen: return Cut::Pen;
    }
    return Cut::Text;
}

float degrees_of(charts::Weave weave) {
    switch (weave) {
    case charts::Weave::None: return 0;
    case charts::Weave::Lead30: return 30;
    case charts::Weave::Independent90: return 90;
    case charts::Weave::Expert150: return 150;
    }
    return 0;
}

/// Lines inside a convex polygon, cut at its edges.
void draw_weave(const Ui& ui, const std::vector<ImVec2>& polygon, charts::Weave weave, float direction) {
    constexpr float Pitch = 5;
    constexpr float Thread = 1.5F;
    const float angle = direction + degrees_of(weave) * std::numbers::pi_v<float> / 180;
    const ImVec2 along(std::cos(angle), std::sin(angle));
    const ImVec2 across(-along.y, along.x);
    const auto dot = [](ImVec2 a, ImVec2 b) { return a.x * b.x + a.y * b.y; };
    float low = 1e9F;
    float high = -1e9F;
    for (const ImVec2 p : polygon) {
        low = std::min(low, dot(p, across));
        high = std::max(high, dot(p, across));
    }
    const ImU32 thread = ui.theme[Shade::WeaveThread];
    for (float at = low + Pitch / 2; at < high; at += Pitch) {
        float from = 1e9F;
        float to = -1e9F;
        for (std::size_t i = 0; i < polygon.size(); ++i) {
            const ImVec2 a = polygon[i];
            const ImVec2 b = polygon[(i + 1) % polygon.size()];
            const float da = dot(a, across) - at;
            const float db = dot(b, across) - at;
            if ((da < 0) == (db < 0)) {
                continue;
            }
            const float t = da / (da - db);
            const float where = dot({a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t}, along);
            from = std::min(from, where);
            to = std::max(to, where);
        }
        if (to > from + 0.5F) {
            const ImVec2 p(along.x * from + across.x * at, along.y * from + across.y * at);
            const ImVec2 q(along.x * to + across.x * at, along.y * to + across.y * at);
            ui.list->AddLine(p, q, thread, Thread);
        }
    }
}

void draw_dashes(const Ui& ui, const std::vector<ImVec2>& points, bool closed, ImU32 colour,
                 const charts::Shape& shape) {
    const std::size_t edges = closed ? points.size() : points.size() - 1;
    float phase = 0; // px into the pattern, carried round corners
    const float period = shape.dash + shape.gap;
    for (std::size_t i = 0; i < edges; ++i) {
        const ImVec2 a = points[i];
        const ImVec2 b = points[(i + 1) % points.size()];
        const float length = std::hypot(b.x - a.x, b.y - a.y);
        for (float at = 0; at < length;) {
            const bool on = phase < shape.dash;
            const float step = std::min((on ? shape.dash : period) - phase, length - at);
            if (on) {
                const float s = at / length;
                const float e = (at + step) / length;
                ui.list->AddLine({a.x + (b.x - a.x) * s, a.y + (b.y - a.y) * s},
                                 {a.x + (b.x - a.x) * e, a.y + (b.y - a.y) * e}, colour, shape.stroke_width);
            }
            at += step;
            phase = std::fmod(phase + step, period);
            if (step < 1e-4F) {
                at += 0.01F;
            }
        }
    }
}

/// A fine line along an axis, on whole device pixels; false when it isn't one.
bool draw_hairline(const Ui& ui, const std::vector<ImVec2>& points, float width, ImU32 stroke) {
    if (points.size() != 2 || width > 1 || (points[0].x != points[1].x && points[0].y != points[1].y)) {
        return false;
    }
    const bool is_level = points[0].y == points[1].y;
    const ImVec2 low(std::min(points[0].x, points[1].x), std::min(points[0].y, points[1].y));
    const ImVec2 high(std::max(points[0].x, points[1].x), std::max(points[0].y, points[1].y));
    ui.box(is_level ? Rect{low.x, low.y - width / 2, high.x - low.x, width}
                    : Rect{low.x - width / 2, low.y, width, high.y - low.y},
           0, stroke);
    return true;
}

void draw_shape(const Ui& ui, const charts::Shape& shape, ImVec2 origin) {
    if (shape.points.size() < 2) {
        return;
    }
    std::vector<ImVec2> points;
    points.reserve(shape.points.size());
    for (const charts::Point p : shape.points) {
        points.emplace_back(origin.x + p.x, origin.y + p.y);
    }
    const int count = static_cast<int>(points.size());
    if (const ImU32 fill = colour_of(ui, shape.fill); fill != 0 && count > 2) {
        ui.list->AddConcavePolyFilled(points.data(), count, fill);
    }
    if (shape.weave != charts::Weave::None) {
        draw_weave(ui, points, shape.weave, shape.weave_direction);
    }
    if (const ImU32 stroke = colour_of(ui, shape.stroke); stroke != 0 && shape.stroke_width > 0) {
        if (shape.dash > 0) {
            draw_dashes(ui, points, shape.closed, stroke, shape);
        } else if (!draw_hairline(ui, points, shape.stroke_width, stroke)) {
            ui.list->AddPolyline(points.data(), count, stroke,
                                 shape.closed ? ImDrawFlags_Closed : ImDrawFlags_None, shape.stroke_width);
        }
        if (shape.round_caps && !shape.closed && shape.dash <= 0) {
            ui.list->AddCircleFilled(points.front(), shape.stroke_width / 2, stroke, 12);
            ui.list->AddCircleFilled(points.back(), shape.stroke_width / 2, stroke, 12);
        }
    }
}

void draw_label(const Ui& ui, const charts::Label& label, ImVec2 origin) {
    const base::Direction direction = base::direction_of(label.text);
    const TextLine line{cut_of(label.face), label.size, label.text, direction};
    const float width = ui.setter.width(line);
    const float shift = label.anchor == charts::Anchor::Start    ? 0
                        : label.anchor == charts::Anchor::Middle ? width / 2
                                                                 : width;
    const float left = std::round(origin.x + label.at.x - shift);
    ui.setter.draw(*ui.list,
                   {direction == base::Direction::RightToLeft ? left + width : left, origin.y + label.at.y},
                   line, colour_of(ui, label.colour));
}

} // namespace

charts::MeasureText screen_measure(const Ui& ui) {
    return [&setter = ui.setter](std::string_view text, charts::Face face, float size) {
        return setter.width({cut_of(face), size, text});
    };
}

void draw_scene(const Ui& ui, const charts::Scene& scene, ImVec2 corner) {
    for (const charts::Shape& shape : scene.shapes) {
        draw_shape(ui, shape, corner);
    }
    for (const charts::Label& label : scene.labels) {
        draw_label(ui, label, corner);
    }
}

void chart(Ui& ui, const charts::Scene& scene, ChartState& state) {
    const Rect rect = ui.take(scene.width, scene.height);
    const semantics::Id id = ui.id("chart");
    const std::string_view name = scene.alternative_text.empty() ? scene.title : scene.alternative_text;
    if (scene.marks.empty()) {
        draw_scene(ui, scene, rect.low());
        ui.sem.add(ui.node(semantics::Role::Image, id, rect), {.name = name});
        return;
    }
    const IdScope scope("chart");
    const MetMarks met = meet_marks(ui, scene, rect, state);
    if (ui.on_screen(rect)) {
        draw_beneath_marks(ui, scene, rect, met);
        draw_scene(ui, scene, rect.low());
        draw_over_marks(ui, scene, rect, met);
    }
    ui.sem.open(ui.node(semantics::Role::Chart, id, rect), {.name = name, .keys = ui.keys(TwinKey)});
    record_marks(ui, scene, rect, state);
    ui.sem.close();
    if (ui.single_key(id) != nullptr) {
        switch_twin(state, TwinWay::Key);
    }
}

} // namespace ownmark::ui
