#include "report/layout/build_flow.h"

#include <algorithm>
#include <numeric>

namespace ownmark::report::layout {
namespace {

using pdf::ElementId;
using pdf::Role;

/// Texts of up to this many lines aren't broken between pages in tables and lists.
constexpr std::size_t KeptLines = 6;
constexpr double HeadRule = 1.5;
constexpr double ColumnGap = 16;
constexpr double OrnamentGap = 10;
constexpr double ItemPaddingAbove = 7;
constexpr double ItemPaddingBelow = 8;

Role heading_role(int level) {
    return level <= 1 ? Role::Heading1 : level == 2 ? Role::Heading2 : Role::Heading3;
}

std::string plain_text(const Runs& runs) {
    return std::accumulate(runs.begin(), runs.end(), std::string(),
                           [](std::string all, const Run& run) { return std::move(all) + run.text; });
}

/// Short texts in tables and lists aren't broken at all.
Keep keep_of(const std::vector<Piece>& lines) {
    return lines.size() <= KeptLines ? Keep::Whole : Keep::ButForLonelyLines;
}

class Builder {
public:
    Builder(Flow& flow, TypeCase& type, pdf::Structure& structure, const PageOfAnchor& page_of_anchor)
        : flow_(flow),
          structure_(structure),
          setter_(flow, type, page_of_anchor) {}

    std::vector<FlowItem> items_of(std::span<const Block> blocks, const Place& place) {
        std::vector<FlowItem> items;
        bool starts_page = false;
        for (const Block& block : blocks) {
            const std::size_t first = items.size();
            std::visit([&](const auto& content) { append(content, place, items); }, block.content);
            if (std::holds_alternative<PageBreak>(block.content)) {
                starts_page = true;
            } else if (starts_page && first < items.size()) {
                std::visit([](auto& item) { item.starts_page = true; }, items[first]);
                starts_page = false;
            }
        }
        return items;
    }

private:
    using Items = std::vector<FlowItem>;

    static void append_all(std::vector<Piece> pieces, Items& items) {
        for (Piece& piece : pieces) {
            items.emplace_back(std::move(piece));
        }
    }

    void append(const Heading& heading, const Place& place, Items& items) {
        const ElementId element = structure_.add(place.parent, heading_role(heading.level));
        auto pieces = setter_.set(heading.runs, heading.style, place, 0, element, Keep::Whole);
        pieces.front().before =
            heading.before == OwnDistance ? look_of(heading.style).before : heading.before;
        pieces.front().anchor = heading.anchor;
        pieces.front().outline_level = heading.level;
        pieces.front().outline_title = plain_text(heading.runs);
        pieces.back().keep_with_next = true;
        append_all(std::move(pieces), items);
    }

    std::vector<Piece> paragraph_pieces(const Paragraph& paragraph, Place place) {
        const ElementId element = structure_.add(place.parent, Role::Paragraph);
        const double left = place.left;
        if (paragraph.ornament) {
            const double taken = static_cast<double>(paragraph.ornament->width) + OrnamentGap;
            place.left += taken;
            place.width -= taken;
        }
        auto pieces = setter_.set(paragraph.runs, paragraph.style, place, paragraph.max_width, element,
                                  Keep::ButForLonelyLines);
        if (paragraph.ornament) {
            const double height = static_cast<double>(paragraph.ornament->height);
            pieces.front().scenes.push_back({.scene = &*paragraph.ornament,
                                             .x = left,
                                             .y = (look_of(paragraph.style).line_height - height) / 2,
                                             .is_decoration = true});
        }
        return pieces;
    }

    void append(const Paragraph& paragraph, const Place& place, Items& items) {
        auto pieces = paragraph_pieces(paragraph, place);
        pieces.front().before =
            paragraph.before == OwnDistance ? look_of(paragraph.style).before : paragraph.before;
        append_all(std::move(pieces), items);
    }

    void append(const ItemList& list, const Place& place, Items& items) {
        const ElementId element = structure_.add(place.parent, Role::List);
        structure_.set_unnumbered(element);
        for (const auto& item : list.items) {
            const ElementId body = structure_.add(structure_.add(element, Role::ListItem), Role::ListBody);
            std::vector<Piece> pieces;
            for (const Paragraph& paragraph : item) {
                for (Piece& piece : paragraph_pieces(paragraph, {place.left, place.width, body})) {
                    if (pieces.empty()) {
                        piece.before = 0;
                    }
                    pieces.push_back(std::move(piece));
                }
            }
            if (pieces.empty()) {
                continue;
            }
            push_down(pieces.front(), ItemPaddingAbove);
            close_with_hairline(pieces.back(), ItemPaddingBelow, place);
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                pieces[i].keep_with_next = stays_with_next(i, pieces.size(), keep_of(pieces));
            }
            append_all(std::move(pieces), items);
        }
    }

    struct Cell {
        const Runs& runs;
        TextStyle style;
        Align align;
        Place place;
        ElementId element;
    };

    /// The lines of a row's cells level with each other: band k holds line k of each.
    std::vector<Piece> bands_of(const std::vector<Cell>& cells, double padding, const Place& row) {
        std::vector<Piece> bands;
        for (const Cell& cell : cells) {
            auto pieces =
                setter_.set(cell.runs, cell.style, cell.place, 0, cell.element, Keep::ButForLonelyLines);
            if (bands.size() < pieces.size()) {
                bands.resize(pieces.size());
            }
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                PlacedLine& line = pieces[i].lines.front();
                if (cell.align == Align::End && !line.line.from_right) {
                    line.x += cell.place.width - line.line.width;
                }
                bands[i].height = std::max(bands[i].height, pieces[i].height);
                bands[i].lines.push_back(std::move(line));
            }
        }
        for (std::size_t i = 0; i < bands.size(); ++i) {
            double baseline = 0;
            for (const PlacedLine& line : bands[i].lines) {
                baseline = std::max(baseline, line.baseline);
            }
            for (PlacedLine& line : bands[i].lines) {
                line.baseline = baseline;
            }
            bands[i].keep_with_next = stays_with_next(i, bands.size(), keep_of(bands));
        }
        if (!bands.empty()) {
            push_down(bands.front(), padding);
            close_with_hairline(bands.back(), padding, row);
        }
        return bands;
    }

    static std::vector<Place> column_places(const std::vector<Column>& columns, const Place& place) {
        double shares = 0;
        for (const Column& column : columns) {
            shares += column.share;
        }
        std::vector<Place> places;
        double left = place.left;
        for (const Column& column : columns) {
            const double width = place.width * column.share / shares;
            const bool is_last = places.size() + 1 == columns.size();
            places.push_back({left, is_last ? width : width - ColumnGap, place.parent});
            left += width;
        }
        return places;
    }

    void append(const Table& table, const Place& place, Items& items) {
        const ElementId element = structure_.add(place.parent, Role::Table);
        const auto places = column_places(table.columns, place);
        double before = table.before == OwnDistance ? 0 : table.before;
        std::size_t header = NoHeader;
        if (!table.header.empty()) {
            header = flow_.headers.size();
            const ElementId row = structure_.add(structure_.add(element, Role::TableHead), Role::TableRow);
            Piece piece = header_piece(table, places, row, place);
            flow_.headers.push_back(piece);
            piece.before = before;
            piece.keep_with_next = true;
            before = 0;
            items.emplace_back(std::move(piece));
        }
        const ElementId body = structure_.add(element, Role::TableBody);
        std::size_t row_number = 0;
        for (const auto& cells : table.rows) {
            const ElementId row = structure_.add(body, Role::TableRow);
            std::vector<Cell> row_cells;
            for (std::size_t c = 0; c < cells.size() && c < table.columns.size(); ++c) {
                const bool names_row = table.has_row_headers && c == 0;
                const ElementId cell = structure_.add(row, names_row ? Role::HeaderCell : Role::DataCell);
                if (names_row) {
                    structure_.set_scope(cell, pdf::Scope::Row);
                }
                row_cells.push_back(
                    {cells[c], table.columns[c].style, table.columns[c].align, places[c], cell});
            }
            auto bands = bands_of(row_cells, table.row_padding, place);
            for (Piece& band : bands) {
                band.header = header;
            }
            ++row_number;
            if (!bands.empty()) {
                bands.front().before = before;
                before = 0;
                // The last row never stands alone on its page.
                bands.back().keep_with_next =
                    row_number + 1 == table.rows.size() && bands.size() <= KeptLines;
            }
            append_all(std::move(bands), items);
        }
    }

    Piece header_piece(const Table& table, const std::vector<Place>& places, ElementId row,
                       const Place& whole) {
        std::vector<Cell> cells;
        for (std::size_t c = 0; c < table.header.size() && c < places.size(); ++c) {
            const ElementId cell = structure_.add(row, Role::HeaderCell);
            structure_.set_scope(cell, pdf::Scope::Column);
            cells.push_back({table.header[c], TextStyle::CellHead, table.columns[c].align, places[c], cell});
        }
        std::vector<Piece> bands = bands_of(cells, table.row_padding, whole);
        Piece piece;
        for (Piece& band : bands) {
            const double above = piece.height;
            push_down(band, above);
            piece.height = band.height;
            std::move(band.lines.begin(), band.lines.end(), std::back_inserter(piece.lines));
        }
        piece.rules.push_back(
            {whole.left, piece.height - HeadRule / 2, whole.width, HeadRule, rgb_of(charts::Colour::Ink)});
        return piece;
    }

    void append(const Figure& figure, const Place& place, Items& items) {
        Piece piece;
        PlacedScene scene{.scene = &figure.scene, .x = place.left};
        scene.scale = figure.scene.width > 0 ? std::min(1.0, place.width / figure.scene.width) : 1.0;
        scene.is_decoration = figure.alternative_text.empty();
        if (!scene.is_decoration) {
            scene.element = structure_.add(place.parent, Role::Figure);
            structure_.set_alternative(scene.element, figure.alternative_text);
        }
        piece.before = figure.before == OwnDistance ? 8 : figure.before;
        piece.height = figure.scene.height * scene.scale;
        piece.scenes.push_back(scene);
        items.emplace_back(std::move(piece));
    }

    void append(const SideBySide& side, const Place& place, Items& items) {
        double shares = 0;
        for (const auto& part : side.parts) {
            shares += part.share;
        }
        const double room = place.width - side.gap * (static_cast<double>(side.parts.size()) - 1);
        Columns columns;
        columns.before = side.before == OwnDistance ? 26 : side.before;
        double left = place.left;
        for (const auto& part : side.parts) {
            const double width = room * part.share / shares;
            columns.flows.push_back(items_of(part.blocks, {left, width, place.parent}));
            left += width + side.gap;
        }
        if (side.is_centred) {
            items.emplace_back(one_piece(columns));
        } else {
            items.emplace_back(std::move(columns));
        }
    }

    /// Columns as one piece that never breaks, each centred on the highest.
    static Piece one_piece(Columns& columns) {
        std::vector<Piece> stacks;
        Piece whole;
        for (auto& flow : columns.flows) {
            Piece stack;
            for (FlowItem& item : flow) {
                if (auto* piece = std::get_if<Piece>(&item)) {
                    push_down(*piece, stack.height + (stack.height > 0 ? piece->before : 0));
                    stack.height = piece->height;
                    take_content(*piece, stack);
                }
            }
            whole.height = std::max(whole.height, stack.height);
            stacks.push_back(std::move(stack));
        }
        for (Piece& stack : stacks) {
            push_down(stack, (whole.height - stack.height) / 2);
            take_content(stack, whole);
        }
        whole.before = columns.before;
        return whole;
    }

    static void take_content(Piece& from, Piece& to) {
        std::move(from.lines.begin(), from.lines.end(), std::back_inserter(to.lines));
        std::move(from.rules.begin(), from.rules.end(), std::back_inserter(to.rules));
        std::move(from.scenes.begin(), from.scenes.end(), std::back_inserter(to.scenes));
        if (to.outline_level == 0) {
            to.outline_level = from.outline_level;
            to.outline_title = from.outline_title;
            to.anchor = from.anchor;
        }
    }

    void append(const PageBreak& /*content*/, const Place& /*place*/, Items& /*items*/) {}

    Flow& flow_;
    pdf::Structure& structure_;
    TextSetter setter_;
};

} // namespace

Flow build_flow(std::span<const Block> blocks, double left, double width, TypeCase& type,
                pdf::Structure& structure, const PageOfAnchor& page_of_anchor) {
    Flow flow;
    Builder builder(flow, type, structure, page_of_anchor);
    flow.items = builder.items_of(blocks, {left, width, pdf::RootElement});
    return flow;
}

} // namespace ownmark::report::layout
