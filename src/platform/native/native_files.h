// Files of the native program, whole.
#pragma once
#include "base/result.h"

#include <string>
#include <string_view>

namespace ownmark::platform {

base::Result<std::string> read_file(const std::string& path);

/// Nothing, or why it could not be written. What was there before stays when writing fails half-way.
base::Result<void> write_file(const std::string& path, std::string_view bytes);

} // namespace ownmark::platform
