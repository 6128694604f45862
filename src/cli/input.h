// What the commands have in common: reading a workbook and telling what is wrong.
#pragma once
#include "base/result.h"
#include "cli/run.h"
#include "storage/codec.h"

#include <string>
#include <string_view>

namespace ownmark::cli {

/// The workbook in the file, or why it can't be read.
base::Result<storage::Decoded> read_workbook(const std::string& path, const Streams& streams);

/// Says how the command is used, and returns Misused.
int misused(const Streams& streams, std::string_view usage);

} // namespace ownmark::cli
