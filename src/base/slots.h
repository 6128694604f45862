// Words with slots: "Card {number} of {all}". Below everything, so that every sentence is filled the same
// way.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace ownmark::base {

/// Names and their values.
using Slots = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// `pattern` with each {name} replaced. A slot without a value stays as it is, so that a mistake shows.
std::string filled(std::string_view pattern, Slots slots);

} // namespace ownmark::base
