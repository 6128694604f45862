#include "report/pdf/colour_profile.h"

#include "report/pdf/bytes.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace ownmark::report::pdf {
namespace {

using Xyz = std::array<double, 3>;

constexpr Xyz WhiteD50 = {.9642, 1, .82491};
constexpr Xyz Red = {.43607, .22249, .01392};
constexpr Xyz Green = {.38515, .71687, .09708};
constexpr Xyz Blue = {.14307, .06061, .71410};

void append_fixed(std::string& out, const Xyz& colour) {
    for (const double value : colour)
        append_be(out, static_cast<std::uint32_t>(std::lround(value * 65536)), 4);
}

std::string element(std::string_view signature) {
    return std::string(signature) + std::string(4, '\0');
}

std::string colour_element(const Xyz& colour) {
    std::string out = element("XYZ ");
    append_fixed(out, colour);
    return out;
}

/// v to the power of 2.4, for v from 0.08 to 1. By Newton's method instead of pow(), whose tables weigh 6 KB.
double to_the_2_4(double v) {
    // v^2.4 = (v^12)^(1/5); the root is found as y with y^5 = v^12, from above.
    const double v4 = v * v * v * v;
    const double power = v4 * v4 * v4;
    double root = v * v;
    constexpr int Steps = 30;
    for (int i = 0; i < Steps; ++i) {
        const double root4 = root * root * root * root;
        root -= (root4 * root - power) / (5 * root4);
    }
    return root;
}

std::string curve_element() {
    std::string out = element("curv");
    append_be(out, 256, 4);
    for (int i = 0; i < 256; ++i) {
        const double v = i / 255.0;
        const double linear = v <= .04045 ? v / 12.92 : to_the_2_4((v + .055) / 1.055);
        append_be(out, static_cast<std::uint32_t>(std::lround(linear * 65535)), 2);
    }
    return out;
}

std::string description_element(std::string_view text) {
    std::string out = element("desc");
    append_be(out, static_cast<std::uint32_t>(text.size() + 1), 4);
    out += text;
    return out + std::string(1 + 78, '\0'); // the end of the text, and empty Unicode and Macintosh forms
}

std::string header(std::size_t size) {
    std::string out;
    append_be(out, static_cast<std::uint32_t>(size), 4);
    append_be(out, 0, 4);
    append_be(out, 0x02100000, 4);
    out += "mntrRGB XYZ ";
    for (const std::uint32_t field : {2026U, 1U, 1U, 0U, 0U, 0U})
        append_be(out, field, 2);
    out += "acsp" + std::string(28, '\0');
    append_fixed(out, WhiteD50);
    return out + std::string(128 - out.size(), '\0');
}

} // namespace

std::string srgb_profile() {
    const std::vector<std::pair<std::string, std::string>> tags = {
        {"desc", description_element("sRGB")},
        {"cprt", element("text") + std::string("CC0\0", 4)},
        {"wtpt", colour_element(WhiteD50)},
        {"rXYZ", colour_element(Red)},
        {"gXYZ", colour_element(Green)},
        {"bXYZ", colour_element(Blue)},
        {"rTRC", curve_element()},
        {"gTRC", ""},
        {"bTRC", ""},
    };
    std::string directory, body;
    append_be(directory, static_cast<std::uint32_t>(tags.size()), 4);
    const std::size_t first = 128 + 4 + 12 * tags.size();
    std::size_t at = 0, size = 0;
    for (const auto& [tag, content] : tags) {
        // An empty one shares the content of the tag before it.
        if (!content.empty()) {
            at = first + body.size();
            size = content.size();
            body += content;
            pad_to_four(body);
        }
        directory += tag;
        append_be(directory, static_cast<std::uint32_t>(at), 4);
        append_be(directory, static_cast<std::uint32_t>(size), 4);
    }
    return header(first + body.size()) + directory + body;
}

} // namespace ownmark::report::pdf
