#include "cli/commands.h"
#include "cli/input.h"
#include "embedded/cli/brygada_1918_500_italic_ttf.h"
#include "embedded/cli/brygada_1918_500_normal_ttf.h"
#include "embedded/cli/commissioner_400_normal_ttf.h"
#include "embedded/cli/commissioner_600_normal_ttf.h"
#include "platform/native/native_clock.h"
#include "platform/native/native_files.h"
#include "report/make_report.h"

namespace ownmark::cli {

namespace {

struct ReportArguments {
    std::string file;
    std::string out;
    std::string day;
};

/// An empty file name when they can't be understood.
ReportArguments parsed(std::span<const std::string> arguments) {
    ReportArguments out;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const bool has_next = i + 1 < arguments.size();
        if (arguments[i] == "-o" && has_next) {
            out.out = arguments[++i];
        } else if (arguments[i] == "--day" && has_next) {
            out.day = arguments[++i];
        } else if (out.file.empty() && (arguments[i] == "-" || !arguments[i].starts_with('-'))) {
            out.file = arguments[i];
        } else {
            return {};
        }
    }
    return out;
}

/// "2026-03-12": the month and day are checked only roughly.
bool is_day(std::string_view text) {
    constexpr std::string_view Shape = "dddd-dd-dd";
    if (text.size() != Shape.size()) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (Shape[i] == 'd' ? !digit : text[i] != Shape[i]) {
            return false;
        }
    }
    const std::string_view month = text.substr(5, 2);
    const std::string_view day = text.substr(8, 2);
    return month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

} // namespace

int run_report(std::span<const std::string> arguments, const Streams& streams) {
    ReportArguments wanted = parsed(arguments);
    if (wanted.day.empty()) {
        wanted.day = platform::NativeClock().day();
    }
    if (wanted.file.empty() || wanted.out.empty() || !is_day(wanted.day)) {
        return misused(streams, "report FILE -o OUT.pdf [--day 2026-03-12]");
    }
    const auto decoded = read_workbook(wanted.file, streams);
    if (!decoded) {
        streams.err << decoded.error().sentence << '\n';
        return Failed;
    }
    for (const std::string& repair : decoded->repairs) {
        streams.err << repair << '\n';
    }
    report::ComposeOptions options;
    options.day = wanted.day;
    const report::FontFiles fonts{
        std::string(commissioner_400_normal_ttf), std::string(commissioner_600_normal_ttf),
        std::string(brygada_1918_500_normal_ttf), std::string(brygada_1918_500_italic_ttf)};
    const auto pdf = report::make_report(decoded->book, options, fonts);
    if (!pdf) {
        streams.err << pdf.error().sentence << '\n';
        return Failed;
    }
    const auto written = platform::write_file(wanted.out, *pdf);
    if (!written) {
        streams.err << written.error().sentence << '\n';
        return Failed;
    }
    return Fine;
}

} // namespace ownmark::cli
