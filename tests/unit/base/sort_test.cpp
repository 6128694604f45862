#include "base/sort.h"

#include <doctest/doctest.h>
#include <functional>
#include <string>
#include <utility>
#include <vector>

using ownmark::base::sort_short;

TEST_CASE("a short list is sorted, smallest first") {
    std::vector<int> list{3, 1, 2, 5, 4, 1};
    sort_short(list);
    CHECK(list == std::vector{1, 1, 2, 3, 4, 5});
}

TEST_CASE("equals keep their order") {
    std::vector<std::pair<int, std::string>> list{{2, "a"}, {1, "b"}, {2, "c"}, {1, "d"}};
    sort_short(list, std::ranges::greater{}, [](const auto& entry) { return entry.first; });
    CHECK(list == std::vector<std::pair<int, std::string>>{{2, "a"}, {2, "c"}, {1, "b"}, {1, "d"}});
}

TEST_CASE("nothing and one thing are sorted already") {
    std::vector<int> none;
    sort_short(none);
    CHECK(none.empty());
    std::vector<int> one{7};
    sort_short(one);
    CHECK(one == std::vector{7});
}
