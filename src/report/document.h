// What a report says, as blocks of meaning in reading order. Knows nothing of pages, fonts or PDF, so that
// other writers can set the same document. Lengths are px at 96 to the inch, as in the look's drawings.
#pragma once
#include "charts/scene.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ownmark::report {

enum class Paper : std::uint8_t { A4, Letter };

/// Who speaks: the workbook, or the person.
enum class Voice : std::uint8_t { Print, Pen };

/// What a text is for; its face, size and colours are the layout's.
enum class TextStyle : std::uint8_t {
    Name,      ///< the person's name over their brand sheet
    Title,     ///< of a page
    Tagline,   ///< under the name
    Intro,     ///< under a title
    Section,   ///< label under a rule
    Statement, ///< the brand statement
    Term,      ///< row of a table on the brand sheet
    ItemTerm,  ///< first line of a list item
    ItemText,  ///< second line of a list item
    Body,
    Strong,  ///< a name within the text
    Reading, ///< what the answers say about one path
    Script,  ///< "How I say it"
    Cue,     ///< the occasion beside a script
    Note,    ///< small print under a chart
    CellHead,
    Cell,
    CellNumber,
};

/// Part of a text in one voice.
struct Run {
    std::string text;
    Voice voice = Voice::Print;
    /// BCP 47; empty for the document's own.
    std::string language = {};
    /// An anchor that this text leads to; "{page}" in it becomes the number of the anchor's page.
    std::string target = {};
};

using Runs = std::vector<Run>;

/// The style's own distance to what stands before.
constexpr double OwnDistance = -1;

struct Heading {
    /// 1–3, at most one deeper than the heading before.
    int level = 1;
    TextStyle style = TextStyle::Section;
    Runs runs;
    /// Name that links can lead to, or nothing.
    std::string anchor = {};
    double before = OwnDistance;
};

struct Paragraph {
    TextStyle style = TextStyle::Body;
    Runs runs;
    double before = OwnDistance;
    /// 0 for the whole width.
    double max_width = 0;
    /// Decoration in front of the first line; the text stands beside it.
    std::optional<charts::Scene> ornament = {};
};

/// Each item is some paragraphs over a hairline.
struct ItemList {
    std::vector<std::vector<Paragraph>> items;
};

enum class Align : std::uint8_t { Start, End };

struct Column {
    /// Share of the width, in any unit: only the proportions count.
    double share = 1;
    TextStyle style = TextStyle::Cell;
    Align align = Align::Start;
};

struct Table {
    std::vector<Column> columns;
    /// Repeated on every page; may be empty.
    std::vector<Runs> header;
    std::vector<std::vector<Runs>> rows;
    /// The first cell of a row names it.
    bool has_row_headers = true;
    double before = OwnDistance;
    /// Above and below the text of a row.
    double row_padding = 6;
};

/// A chart. Without alternative text it is decoration and is skipped by readers.
struct Figure {
    charts::Scene scene;
    std::string alternative_text;
    double before = OwnDistance;
};

struct Block;

/// Blocks beside each other, read one column after the other.
struct SideBySide {
    struct Part {
        double share = 1;
        std::vector<Block> blocks;
    };

    std::vector<Part> parts;
    double gap = 36;
    double before = OwnDistance;
    /// Parts of different height stand centred on each other and never break; otherwise they begin level.
    bool is_centred = false;
};

struct PageBreak {};

struct Block {
    std::variant<Heading, Paragraph, ItemList, Table, Figure, SideBySide, PageBreak> content;
};

/// How far a sheet of the workbook is, as its stitch on the spine shows.
enum class Stitch : std::uint8_t { Open, Begun, Done };

struct Document {
    std::string title = {};
    /// May be empty.
    std::string author = {};
    std::string subject = {};
    std::string language = "en-GB";
    /// "2026-03-12".
    std::string day = {};
    Paper paper = Paper::A4;
    /// The line at the foot of every page.
    std::string foot = {};
    /// "{page} of {pages}", at the right of the foot.
    std::string folio = "{page} of {pages}";
    std::vector<Stitch> stitches;
    std::vector<Block> blocks;
};

} // namespace ownmark::report
