// Letters and combining marks that together are one character of our fonts (Unicode's canonical
// compositions), so that no table of all Unicode has to be shipped. Tests hold it against the font files.
#pragma once
#include <array>
#include <cstddef>
#include <string_view>

namespace ownmark::report::pdf {

struct Composition {
    char32_t mark;
    /// ASCII letters that take the mark …
    std::string_view letters;
    /// … and what they are then, in the same order.
    std::u32string_view composed;
};

// clang-format off
inline constexpr std::array<Composition, 14> Compositions{{
    {0x300, "AEIOUaeiouWwYy", U"ÀÈÌÒÙàèìòùẀẁỲỳ"},
    {0x301, "AEIOUYaeiouyCcLlNnRrSsZzWw", U"ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźẂẃ"},
    {0x302, "AEIOUaeiouCcGgHhJjSsWwYy", U"ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ"},
    {0x303, "ANOanoIiUu", U"ÃÑÕãñõĨĩŨũ"},
    {0x304, "AaEeIiOoUu", U"ĀāĒēĪīŌōŪū"},
    {0x306, "AaEeGgIiOoUu", U"ĂăĔĕĞğĬĭŎŏŬŭ"},
    {0x307, "CcEeGgIZz", U"ĊċĖėĠġİŻż"},
    {0x308, "AEIOUaeiouyYWw", U"ÄËÏÖÜäëïöüÿŸẄẅ"},
    {0x30A, "AaUu", U"ÅåŮů"},
    {0x30B, "OoUu", U"ŐőŰű"},
    {0x30C, "CcDdEeLlNnRrSsTtZz", U"ČčĎďĚěĽľŇňŘřŠšŤťŽž"},
    {0x326, "SsTt", U"ȘșȚț"},
    {0x327, "CcGgKkLlNnRrSsTt", U"ÇçĢģĶķĻļŅņŖŗŞşŢţ"},
    {0x328, "AaEeIiUu", U"ĄąĘęĮįŲų"},
}};
// clang-format on

/// 0 when the two don't become one.
constexpr char32_t composed(char32_t letter, char32_t mark) {
    for (const Composition& entry : Compositions) {
        if (entry.mark != mark || letter >= 0x80) {
            continue;
        }
        const std::size_t at = entry.letters.find(static_cast<char>(letter));
        return at == std::string_view::npos ? 0 : entry.composed[at];
    }
    return 0;
}

} // namespace ownmark::report::pdf
