#include "report/layout/paginate.h"

#include <doctest/doctest.h>
#include <vector>

namespace ownmark::report::layout {
namespace {

constexpr PageArea Area{10, 110};

Piece piece(double height, bool keep_with_next = false, double before = 0) {
    Piece made;
    made.height = height;
    made.keep_with_next = keep_with_next;
    made.before = before;
    return made;
}

struct At {
    int page;
    double y;
    bool operator==(const At&) const = default;
};

std::vector<At> places(const Flow& flow) {
    std::vector<At> out;
    for (const auto& placement : paginate(flow, Area)) {
        out.push_back({placement.page, placement.y});
    }
    return out;
}

Flow flow_of(std::vector<FlowItem> items) {
    Flow flow;
    flow.items = std::move(items);
    return flow;
}

} // namespace

TEST_CASE("pieces stand below each other and go on over the page") {
    CHECK(places(flow_of({piece(40), piece(40), piece(40)})) == std::vector<At>{{0, 10}, {0, 50}, {1, 10}});
    // A page can be filled to its last px.
    CHECK(places(flow_of({piece(40), piece(60), piece(1)})) == std::vector<At>{{0, 10}, {0, 50}, {1, 10}});
}

TEST_CASE("a distance counts between pieces and is dropped at the top of a page") {
    CHECK(places(flow_of({piece(40, false, 9), piece(40, false, 9), piece(40, false, 9)})) ==
          std::vector<At>{{0, 10}, {0, 59}, {1, 10}});
}

TEST_CASE("a heading goes with what follows it") {
    CHECK(places(flow_of({piece(60), piece(20, true), piece(30)})) ==
          std::vector<At>{{0, 10}, {1, 10}, {1, 30}});
    CHECK(places(flow_of({piece(50), piece(20, true), piece(30)})) ==
          std::vector<At>{{0, 10}, {0, 60}, {0, 80}});
    // Two headings in a row keep together as well.
    CHECK(places(flow_of({piece(60), piece(10, true), piece(10, true), piece(30)})) ==
          std::vector<At>{{0, 10}, {1, 10}, {1, 20}, {1, 30}});
}

TEST_CASE("a chain that is higher than a page breaks at the page's end instead of running off it") {
    const auto at = places(flow_of({piece(40, true), piece(40, true), piece(40, true), piece(40)}));
    CHECK(at == std::vector<At>{{0, 10}, {0, 50}, {1, 10}, {1, 50}});
}

TEST_CASE("a piece that is higher than a page has one to itself") {
    CHECK(places(flow_of({piece(10), piece(300), piece(10)})) == std::vector<At>{{0, 10}, {1, 10}, {2, 10}});
}

TEST_CASE("a page break starts a page, but never leaves one empty") {
    Piece first = piece(10);
    first.starts_page = true;
    Piece second = piece(10);
    second.starts_page = true;
    CHECK(places(flow_of({first, second})) == std::vector<At>{{0, 10}, {1, 10}});
}

TEST_CASE("a table's header is repeated where the table goes on") {
    Flow flow;
    flow.headers.push_back(piece(15));
    flow.items.emplace_back(piece(15, true));
    for (int i = 0; i < 4; ++i) {
        Piece row = piece(40);
        row.header = 0;
        flow.items.emplace_back(row);
    }
    const auto placements = paginate(flow, Area);
    REQUIRE(placements.size() == 6);
    CHECK(placements[2].y == 65);
    CHECK(placements[3].is_repeat);
    CHECK(placements[3].page == 1);
    CHECK(placements[3].y == 10);
    CHECK(placements[4].y == 25);
    CHECK_FALSE(placements[4].is_repeat);
}

TEST_CASE("columns begin level, run over pages on their own, and what follows stands below both") {
    Columns columns;
    columns.before = 5;
    columns.flows = {{piece(20), piece(20)}, {piece(50), piece(40)}};
    CHECK(places(flow_of({piece(20), columns, piece(10)})) ==
          std::vector<At>{{0, 10}, {0, 35}, {0, 55}, {0, 35}, {1, 10}, {1, 50}});
}

TEST_CASE("columns that can't begin on a page begin on the next") {
    Columns columns;
    columns.flows = {{piece(20, true), piece(20)}, {piece(10)}};
    CHECK(places(flow_of({piece(70), columns})) == std::vector<At>{{0, 10}, {1, 10}, {1, 30}, {1, 10}});
    // A heading before them goes along.
    CHECK(places(flow_of({piece(60), piece(10, true), columns})) ==
          std::vector<At>{{0, 10}, {1, 10}, {1, 20}, {1, 40}, {1, 20}});
}

} // namespace ownmark::report::layout
