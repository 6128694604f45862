// Words with slots: "Card {number} of {all}".
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace ownmark::ui {

/// `pattern` with each {name} replaced. A slot without a value stays as it is, so that a mistake shows.
std::string filled(std::string_view pattern,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> slots);

} // namespace ownmark::ui
