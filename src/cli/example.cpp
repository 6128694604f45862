#include "storage/example.h"

#include "cli/commands.h"
#include "cli/input.h"

namespace ownmark::cli {

int run_example(std::span<const std::string> arguments, const Streams& streams) {
    if (!arguments.empty()) {
        return misused(streams, "example");
    }
    streams.out << storage::encode(storage::example_workbook()) << '\n' << std::flush;
    return streams.out ? Fine : Failed;
}

} // namespace ownmark::cli
