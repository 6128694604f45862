// Any bytes: a workbook file that opens keeps everything through saving and opening again, and lines of a
// store that replay can be replayed once more.
#include "storage/codec.h"
#include "storage/journal.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace ownmark;

namespace {

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void open_file(std::string_view bytes) {
    const auto decoded = storage::decode(bytes);
    if (!decoded) {
        require(!decoded.error().sentence.empty());
        return;
    }
    for (const storage::Layout layout : {storage::Layout::OneLine, storage::Layout::Readable}) {
        const auto again = storage::decode(storage::encode(decoded->book, layout));
        require(again.has_value());
        require(again->book == decoded->book);
    }
}

void replay_lines(std::string_view bytes) {
    std::vector<std::string> lines;
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        lines.emplace_back(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    const storage::Replayed replayed = storage::replay(lines, bytes);
    const std::string snapshot = storage::snapshot_line(replayed.last_sequence + 1, replayed.book);
    require(storage::replay(std::vector{snapshot}, "").book == replayed.book);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    open_file(bytes);
    replay_lines(bytes);
    return 0;
}
