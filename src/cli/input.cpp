#include "cli/input.h"

#include "platform/native/native_files.h"

#include <iterator>

namespace ownmark::cli {

base::Result<storage::Decoded> read_workbook(const std::string& path, const Streams& streams) {
    if (path == "-") {
        return storage::decode(
            std::string(std::istreambuf_iterator<char>(streams.in), std::istreambuf_iterator<char>()));
    }
    const auto bytes = platform::read_file(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return storage::decode(*bytes);
}

int misused(const Streams& streams, std::string_view usage) {
    streams.err << "Use it so: ownmark " << usage << '\n';
    return Misused;
}

} // namespace ownmark::cli
