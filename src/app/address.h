// A place in the workbook as an address: "#/values", "#/values/2" for the second page.
#pragma once
#include "session/place.h"

#include <optional>
#include <string>
#include <string_view>

namespace ownmark::app {

std::string address_of(const session::Place& place);

/// Nothing for an address that names no sheet.
std::optional<session::Place> place_at(std::string_view address);

} // namespace ownmark::app
