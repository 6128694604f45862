#include "charts/owners_mark.h"

#include "base/slots.h"
#include "base/utf8.h"
#include "catalogue/words_charts.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>

namespace ownmark::charts {

namespace {

constexpr std::array<std::string_view, 13> Ring{
    "....XXXXX....", "..XX.....XX..", ".X.........X.", ".X.........X.", "X...........X",
    "X...........X", "X...........X", "X...........X", "X...........X", ".X.........X.",
    ".X.........X.", "..XX.....XX..", "....XXXXX....",
};
constexpr std::array<std::string_view, 4> SmallRing{".XX.", "X..X", "X..X", ".XX."};

// In units of the drawing the ring was designed in: 160 wide.
constexpr float DesignSize = 160;
constexpr float Pitch = 12.2F;
constexpr float Inset = 3;
constexpr float StitchSize = 7.9F;
constexpr float RingStroke = 2.7F;

constexpr float SmallDesignSize = 23.6F;
constexpr float SmallPitch = 5.2F;
constexpr float SmallInset = 2;
constexpr float SmallStitchSize = 4;
constexpr float SmallStroke = 1.35F;

constexpr std::size_t LetterRows = 5;
constexpr std::size_t FirstLetterRow = 4;
/// Stitches between the two sides of the ring.
constexpr std::size_t RoomForLetters = 11;

struct Letter {
    char letter;
    std::array<std::string_view, LetterRows> rows;

    constexpr std::size_t width() const { return rows[0].size(); }
};

constexpr std::array<Letter, 36> Letters{{
    {'A', {".X.", "X.X", "XXX", "X.X", "X.X"}},           {'B', {"XX.", "X.X", "XX.", "X.X", "XX."}},
    {'C', {".XX", "X..", "X..", "X..", ".XX"}},           {'D', {"XX.", "X.X", "X.X", "X.X", "XX."}},
    {'E', {"XXX", "X..", "XX.", "X..", "XXX"}},           {'F', {"XXX", "X..", "XX.", "X..", "X.."}},
    {'G', {".XXX", "X...", "X.XX", "X..X", ".XXX"}},      {'H', {"X.X", "X.X", "XXX", "X.X", "X.X"}},
    {'I', {"XXX", ".X.", ".X.", ".X.", "XXX"}},           {'J', {"..X", "..X", "..X", "X.X", ".X."}},
    {'K', {"X.X", "X.X", "XX.", "X.X", "X.X"}},           {'L', {"X..", "X..", "X..", "X..", "XXX"}},
    {'M', {"X...X", "XX.XX", "X.X.X", "X...X", "X...X"}}, {'N', {"X..X", "XX.X", "X.XX", "X..X", "X..X"}},
    {'O', {".XX.", "X..X", "X..X", "X..X", ".XX."}},      {'P', {"XX.", "X.X", "XX.", "X..", "X.."}},
    {'Q', {".XX.", "X..X", "X..X", "X.X.", ".X.X"}},      {'R', {"XX.", "X.X", "XX.", "X.X", "X.X"}},
    {'S', {".XX", "X..", ".X.", "..X", "XX."}},           {'T', {"XXX", ".X.", ".X.", ".X.", ".X."}},
    {'U', {"X.X", "X.X", "X.X", "X.X", "XXX"}},           {'V', {"X.X", "X.X", "X.X", "X.X", ".X."}},
    {'W', {"X...X", "X...X", "X.X.X", "XX.XX", "X...X"}}, {'X', {"X.X", "X.X", ".X.", "X.X", "X.X"}},
    {'Y', {"X.X", "X.X", ".X.", ".X.", ".X."}},           {'Z', {"XXX", "..X", ".X.", "X..", "XXX"}},
    {'0', {"XXX", "X.X", "X.X", "X.X", "XXX"}},           {'1', {".X.", "XX.", ".X.", ".X.", "XXX"}},
    {'2', {"XX.", "..X", ".X.", "X..", "XXX"}},           {'3', {"XX.", "..X", ".X.", "..X", "XX."}},
    {'4', {"X.X", "X.X", "XXX", "..X", "..X"}},           {'5', {"XXX", "X..", "XX.", "..X", "XX."}},
    {'6', {".XX", "X..", "XXX", "X.X", "XXX"}},           {'7', {"XXX", "..X", "..X", ".X.", ".X."}},
    {'8', {"XXX", "X.X", "XXX", "X.X", "XXX"}},           {'9', {"XXX", "X.X", "XXX", "..X", "XX."}},
}};

static_assert([] {
    for (const Letter& letter : Letters) {
        for (const std::string_view row : letter.rows) {
            if (row.size() != letter.width() || row.size() > 5) {
                return false;
            }
        }
    }
    return true;
}());

const Letter* letter_of(char c) {
    for (const Letter& letter : Letters) {
        if (letter.letter == c) {
            return &letter;
        }
    }
    return nullptr;
}

/// Stitches that the letters take side by side, one apart.
std::size_t width_in_stitches(std::string_view initials) {
    std::size_t width = 0;
    for (const char c : initials) {
        width += letter_of(c)->width() + (width > 0 ? 1 : 0);
    }
    return width;
}

/// How stitches lie on the canvas, px.
struct Cloth {
    float pitch;
    float inset;
    float stitch;
    float stroke;
};

void add_stitch(Scene& scene, const Cloth& cloth, std::size_t column, std::size_t row, Colour colour) {
    const float x = static_cast<float>(column) * cloth.pitch + cloth.inset;
    const float y = static_cast<float>(row) * cloth.pitch + cloth.inset;
    const float s = cloth.stitch;
    for (const auto& ends :
         {std::array{Point{x, y}, Point{x + s, y + s}}, std::array{Point{x + s, y}, Point{x, y + s}}}) {
        scene.shapes.push_back({.points = {ends[0], ends[1]},
                                .stroke = colour,
                                .stroke_width = cloth.stroke,
                                .round_caps = true});
    }
}

void add_pattern(Scene& scene, const Cloth& cloth, std::span<const std::string_view> rows, std::size_t left,
                 std::size_t top, Colour colour) {
    for (std::size_t y = 0; y < rows.size(); ++y) {
        for (std::size_t x = 0; x < rows[y].size(); ++x) {
            if (rows[y][x] == 'X') {
                add_stitch(scene, cloth, left + x, top + y, colour);
            }
        }
    }
}

} // namespace

bool can_be_stitched(std::string_view initials) {
    for (const char c : initials) {
        if (letter_of(c) == nullptr) {
            return false;
        }
    }
    return !initials.empty() && width_in_stitches(initials) <= RoomForLetters;
}

Scene owners_mark(std::string_view initials, float size) {
    namespace words = catalogue::words;
    const float scale = size / DesignSize;
    const Cloth cloth{Pitch * scale, Inset * scale, StitchSize * scale, RingStroke * scale};
    Scene scene{.width = size, .height = size, .title = std::string(words::MarkTitle)};
    add_pattern(scene, cloth, Ring, 0, 0, Colour::Accent);
    if (initials.empty()) {
        scene.alternative_text = words::MarkEmpty;
        return scene;
    }
    scene.alternative_text = base::filled(words::MarkWithInitials, {{"initials", initials}});
    if (!can_be_stitched(initials)) {
        constexpr float OneLetter = 0.46F;
        constexpr float TwoLetters = 0.34F;
        const float letter_size = size * (base::grapheme_count(initials) > 1 ? TwoLetters : OneLetter);
        // The baseline stands a third of the letter's size below the middle, half a capital's height.
        scene.labels.push_back({.at = {size / 2, size / 2 + letter_size * 0.34F},
                                .text = std::string(initials),
                                .face = Face::Heading,
                                .size = letter_size,
                                .anchor = Anchor::Middle});
        return scene;
    }
    std::size_t left = (Ring.size() - width_in_stitches(initials)) / 2;
    for (const char c : initials) {
        const Letter& letter = *letter_of(c);
        add_pattern(scene, cloth, letter.rows, left, FirstLetterRow, Colour::Ink);
        left += letter.width() + 1;
    }
    return scene;
}

Scene small_mark(float size) {
    const float scale = size / SmallDesignSize;
    Scene scene{.width = size, .height = size, .title = std::string(catalogue::words::MarkTitle)};
    add_pattern(scene, {SmallPitch * scale, SmallInset * scale, SmallStitchSize * scale, SmallStroke * scale},
                SmallRing, 0, 0, Colour::Accent);
    return scene;
}

} // namespace ownmark::charts
