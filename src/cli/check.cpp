#include "cli/commands.h"
#include "cli/input.h"

namespace ownmark::cli {

int run_check(std::span<const std::string> arguments, const Streams& streams) {
    if (arguments.size() != 1) {
        return misused(streams, "check FILE");
    }
    const auto decoded = read_workbook(arguments.front(), streams);
    if (!decoded) {
        streams.out << decoded.error().sentence << '\n';
        return Failed;
    }
    for (const std::string& fault : decoded->repairs) {
        streams.out << fault << '\n';
    }
    return decoded->repairs.empty() ? Fine : Failed;
}

} // namespace ownmark::cli
