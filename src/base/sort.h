// Sorting of short lists in few bytes: the standard library's sort is two kilobytes for every kind of list
// and key, and the page is downloaded. For lists of some dozens; equals keep their order.
#pragma once

#include <cstddef>
#include <functional>
#include <utility>

namespace ownmark::base {

/// Puts `list` into the order in which `before(key(a), key(b))` holds for a before b.
template <typename List, typename Before = std::ranges::less, typename Key = std::identity>
void sort_short(List& list, Before before = {}, Key key = {}) {
    for (std::size_t next = 1; next < list.size(); ++next) {
        auto taken = std::move(list[next]);
        std::size_t place = next;
        for (; place > 0 && before(key(taken), key(list[place - 1])); --place) {
            list[place] = std::move(list[place - 1]);
        }
        list[place] = std::move(taken);
    }
}

} // namespace ownmark::base
