// A chart as plain vector shapes and text, drawn by the screen and by the PDF alike. Knows no ImGui and no
// PDF. Coordinates: x to the right, y down, in px at 1× (screen) or pt (report): whatever unit MeasureText
// answers in.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::charts {

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

struct Box {
    Point low = {};
    Point high = {};

    float width() const { return high.x - low.x; }

    float height() const { return high.y - low.y; }
};

/// Colours by meaning (look tokens), so that one scene serves light, dark and print.
enum class Colour : std::uint8_t {
    None,
    Ink,
    InkMuted,
    InkFaint,
    Pen,
    Line,
    LineStrong,
    Paper,
    Surface,
    Sunken,
    Accent,
    PathExpert,
    PathIndependent,
    PathLead,
    PathExpertWash,
    PathIndependentWash,
    PathLeadWash,
    Grey,  ///< bars that aren't chosen
    Shade, ///< ink at 7 % over the paper
};

/// Lines 1.5 wide every 5, paper at 42 % over the fill, at this angle to the bar.
enum class Weave : std::uint8_t { None, Lead30, Independent90, Expert150 };

enum class Face : std::uint8_t { Text, TextBold, Heading, Pen };

enum class Anchor : std::uint8_t { Start, Middle, End };

/// A filled and/or stroked polygon or polyline. Curves are flattened by whoever builds the scene.
struct Shape {
    std::vector<Point> points = {};
    bool closed = false;
    Colour fill = Colour::None;
    Colour stroke = Colour::None;
    float stroke_width = 1;
    /// Dash and gap lengths; both 0 for a solid stroke.
    float dash = 0;
    float gap = 0;
    bool round_caps = false;
    Weave weave = Weave::None;
    /// Direction of the bar that carries the weave, radians, 0 to the right, clockwise.
    float weave_direction = 0;
};

struct Label {
    /// On the baseline.
    Point at = {};
    std::string text = {};
    Face face = Face::Text;
    float size = 13;
    Colour colour = Colour::Ink;
    Anchor anchor = Anchor::Start;
};

/// The same numbers as words in cells: the chart's twin for readers, speech and print. First row is the
/// header.
struct Table {
    std::string caption = {};
    std::vector<std::vector<std::string>> rows = {};
};

/// What a chart shows of one thing: it can be named, pointed at and focused (marks.h).
struct Mark {
    std::string name = {};
    /// What it says, in words: "pull 31, likely 25 to 37".
    std::vector<std::string> facts = {};
    /// Round all of it, closed.
    std::vector<Point> outline = {};
    /// Name and facts are written beside it already.
    bool is_labelled = false;
};

/// In drawing order: all shapes, then all labels.
struct Scene {
    float width = 0;
    float height = 0;
    /// Says the finding, not the topic.
    std::string title = {};
    /// One or two sentences for who can't see it.
    std::string alternative_text = {};
    std::vector<Shape> shapes = {};
    std::vector<Label> labels = {};
    std::vector<Mark> marks = {};
    Table table = {};
};

/// Width of a text in a face and size, in the scene's unit.
using MeasureText = std::function<float(std::string_view text, Face face, float size)>;

} // namespace ownmark::charts
