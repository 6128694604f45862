#include "cli/run.h"

#include "cli/commands.h"
#include "cli/rank.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ownmark::cli {

namespace {

struct Command {
    std::string_view name;
    std::string_view usage;
    std::string_view help;
    int (*run)(std::span<const std::string> arguments, const Streams& streams);
};

int rank_command(std::span<const std::string> /*arguments*/, const Streams& streams) {
    return run_rank(streams.in, streams.out);
}

constexpr std::array<Command, 5> Commands{{
    {"example", "example", "write the example workbook to standard output", run_example},
    {"check", "check FILE", "one line for each fault; exits with 0 when there is none", run_check},
    {"report", "report FILE -o OUT.pdf [--day 2026-03-12]", "make the PDF", run_report},
    {"scores", "scores FILE", "every score and reading as JSON", run_scores},
    {"rank", "rank", "the ranking method, one JSON line back for each line in", rank_command},
}};

void print_help(std::ostream& out) {
    constexpr std::size_t Column = 54;
    out << "ownmark looks into workbook files. FILE may be - for standard input.\n\n";
    for (const Command& command : Commands) {
        const std::string usage = "  ownmark " + std::string(command.usage);
        out << usage << std::string(usage.size() < Column ? Column - usage.size() : 1, ' ') << command.help
            << '\n';
    }
}

} // namespace

int run(std::span<const std::string> arguments, const Streams& streams) {
    if (std::ranges::any_of(arguments,
                            [](const std::string& word) { return word == "--help" || word == "-h"; })) {
        print_help(streams.out);
        return Fine;
    }
    if (arguments.empty()) {
        print_help(streams.err);
        return Misused;
    }
    const auto* command =
        std::ranges::find_if(Commands, [&](const Command& known) { return known.name == arguments.front(); });
    if (command == Commands.end()) {
        streams.err << "There is no command “" << arguments.front() << "”.\n\n";
        print_help(streams.err);
        return Misused;
    }
    return command->run(arguments.subspan(1), streams);
}

} // namespace ownmark::cli
