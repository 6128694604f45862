// A document as a stream of unbreakable pieces, ready to be put on pages. Positions in a piece are px from
// its own upper left corner; y goes down.
#pragma once
#include "charts/scene.h"
#include "report/layout/lines.h"
#include "report/pdf/structure.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace ownmark::report::layout {

struct PlacedLine {
    Line line;
    double x = 0;
    double baseline = 0;
    pdf::ElementId element = 0;
    /// The runs that `line` came from, shared by the lines of a paragraph; index into Flow::texts.
    std::size_t text = 0;
};

/// A hairline or rule; decoration.
struct Rule {
    double x = 0;
    double y = 0;
    double width = 0;
    double thickness = 1;
    Rgb colour = 0;
};

struct PlacedScene {
    const charts::Scene* scene = nullptr;
    double x = 0;
    double y = 0;
    double scale = 1;
    /// Unused when `is_decoration`.
    pdf::ElementId element = 0;
    bool is_decoration = false;
};

constexpr std::size_t NoHeader = static_cast<std::size_t>(-1);

/// What never breaks: a line of text with its rules, a band of a table row, a chart.
struct Piece {
    /// Distance to what stands before; dropped at the top of a page or column.
    double before = 0;
    double height = 0;
    bool keep_with_next = false;
    bool starts_page = false;
    /// Index into Flow::headers: what a page that begins with this piece repeats above it.
    std::size_t header = NoHeader;
    std::vector<PlacedLine> lines;
    std::vector<Rule> rules;
    std::vector<PlacedScene> scenes;
    /// Links lead here; may be empty.
    std::string anchor;
    /// Entry of the outline; level 0 for none.
    int outline_level = 0;
    std::string outline_title;
};

struct Columns;
using FlowItem = std::variant<Piece, Columns>;

/// Flows beside each other, each free to run over pages on its own.
struct Columns {
    double before = 0;
    bool starts_page = false;
    std::vector<std::vector<FlowItem>> flows;
};

struct Flow {
    std::vector<FlowItem> items;
    std::vector<Piece> headers;
    std::vector<Runs> texts;
};

} // namespace ownmark::report::layout
