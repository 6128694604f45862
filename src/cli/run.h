// The native program: looks into workbook files without a browser. Each command is a function of its own.
#pragma once
#include <istream>
#include <ostream>
#include <span>
#include <string>

namespace ownmark::cli {

struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

inline constexpr int Fine = 0;
/// The file has faults, or something could not be done.
inline constexpr int Failed = 1;
/// The command was not understood.
inline constexpr int Misused = 2;

/// `arguments` without the program's name. Returns what the program exits with. A FILE of "-" is `in`.
int run(std::span<const std::string> arguments, const Streams& streams);

} // namespace ownmark::cli
