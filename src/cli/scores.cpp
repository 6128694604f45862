#include "cli/commands.h"
#include "cli/input.h"
#include "cli/score_json.h"

namespace ownmark::cli {

int run_scores(std::span<const std::string> arguments, const Streams& streams) {
    if (arguments.size() != 1) {
        return misused(streams, "scores FILE");
    }
    const auto decoded = read_workbook(arguments.front(), streams);
    if (!decoded) {
        streams.err << decoded.error().sentence << '\n';
        return Failed;
    }
    for (const std::string& repair : decoded->repairs) {
        streams.err << repair << '\n';
    }
    streams.out << scores_json(decoded->book) << '\n' << std::flush;
    return streams.out ? Fine : Failed;
}

} // namespace ownmark::cli
