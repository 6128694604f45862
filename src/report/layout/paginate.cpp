#include "report/layout/paginate.h"

#include <algorithm>
#include <span>

namespace ownmark::report::layout {
namespace {

struct Cursor {
    int page = 0;
    double y = 0;
    /// Nothing stands above in this column of the page, so distances are dropped.
    bool at_top = true;
};

bool is_behind(const Cursor& a, const Cursor& b) {
    return a.page != b.page ? a.page > b.page : a.y > b.y;
}

class Paginator {
public:
    Paginator(const Flow& flow, PageArea area) : flow_(flow), area_(area) {}

    Cursor run(std::span<const FlowItem> items, Cursor cursor) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (const auto* piece = std::get_if<Piece>(&items[i])) {
                const bool must_move = piece->starts_page && !(cursor.at_top && cursor.y == area_.top);
                if (must_move || !fits(*piece, chain(items, i), cursor)) {
                    turn_page(cursor, *piece);
                }
                put(*piece, cursor);
            } else {
                cursor = beside_each_other(std::get<Columns>(items[i]), cursor);
            }
        }
        return cursor;
    }

    std::vector<Placement> take() { return std::move(placements_); }

private:
    struct Extent {
        double before = 0;
        double height = 0;
    };

    /// The piece at `first` with all that has to stay with it.
    Extent chain(std::span<const FlowItem> items, std::size_t first) const {
        Extent extent{std::get<Piece>(items[first]).before, 0};
        for (std::size_t i = first; i < items.size(); ++i) {
            const auto* piece = std::get_if<Piece>(&items[i]);
            if (piece == nullptr) {
                const auto& columns = std::get<Columns>(items[i]);
                extent.height += columns.before + opening_height(columns);
                break;
            }
            extent.height += piece->height + (i == first ? 0 : piece->before);
            if (!piece->keep_with_next) {
                break;
            }
        }
        return extent;
    }

    /// What columns need at least to begin on this page.
    double opening_height(const Columns& columns) const {
        double height = 0;
        for (const auto& flow : columns.flows) {
            if (!flow.empty() && std::holds_alternative<Piece>(flow.front())) {
                height = std::max(height, chain(flow, 0).height);
            }
        }
        return height;
    }

    bool fits(const Piece& piece, const Extent& chain, const Cursor& cursor) const {
        if (cursor.at_top && cursor.y == area_.top) {
            return true; // a new page wouldn't be any larger
        }
        // What is too high for any page can't stay together.
        const bool can_stay = chain.height <= area_.bottom - area_.top;
        const double height = can_stay ? chain.height : piece.height;
        return cursor.y + (cursor.at_top ? 0 : chain.before) + height <= area_.bottom;
    }

    void turn_page(Cursor& cursor, const Piece& next) {
        cursor = {cursor.page + 1, area_.top, true};
        if (next.header != NoHeader) {
            const Piece& header = flow_.headers[next.header];
            placements_.push_back({&header, cursor.page, cursor.y, true});
            cursor.y += header.height;
        }
    }

    void put(const Piece& piece, Cursor& cursor) {
        if (!cursor.at_top) {
            cursor.y += piece.before;
        }
        placements_.push_back({&piece, cursor.page, cursor.y, false});
        cursor.y += piece.height;
        cursor.at_top = false;
    }

    Cursor beside_each_other(const Columns& columns, Cursor start) {
        const bool page_is_empty = start.at_top && start.y == area_.top;
        const double gap = start.at_top ? 0 : columns.before;
        const bool is_full = start.y + gap + opening_height(columns) > area_.bottom;
        if (!page_is_empty && (columns.starts_page || is_full)) {
            start = {start.page + 1, area_.top, true};
        } else {
            start.y += gap;
        }
        Cursor furthest = start;
        for (const auto& flow : columns.flows) {
            Cursor column = start;
            column.at_top = true;
            column = run(flow, column);
            if (is_behind(column, furthest)) {
                furthest = column;
            }
        }
        furthest.at_top = false;
        return furthest;
    }

    const Flow& flow_;
    PageArea area_;
    std::vector<Placement> placements_;
};

} // namespace

std::vector<Placement> paginate(const Flow& flow, PageArea area) {
    Paginator paginator(flow, area);
    paginator.run(flow.items, {0, area.top, true});
    return paginator.take();
}

} // namespace ownmark::report::layout
