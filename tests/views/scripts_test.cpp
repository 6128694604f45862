// Text of any script: who sets it, from which side, and as which pieces.
#include "ui/format.h"
#include "ui/widgets/field.h"
#include "ui/widgets/rank_list.h"
#include "ui/widgets/text.h"
#include "views/headless.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace {

using namespace ownmark;
using base::Direction;
using tests::Headless;

struct Drawn {
    std::string text;
    Direction direction;
    float x;
};

/// A shaper that notes what it is given; every byte is as wide as the next.
class Notes {
public:
    explicit Notes(Headless& screen) {
        screen.shaper = {
            .width = [](const ui::TextLine& line) { return static_cast<float>(line.text.size()) * 4; },
            .draw =
                [this](ImDrawList& /*list*/, ImVec2 start, const ui::TextLine& line, ImU32 /*colour*/) {
                    drawn.push_back({std::string(line.text), line.direction, start.x});
                },
            .word_ends =
                [](std::string_view text) {
                    return std::vector{static_cast<std::uint32_t>(text.size() / 2),
                                       static_cast<std::uint32_t>(text.size())};
                },
            .baseline = {}};
    }

    std::vector<Drawn> drawn;

    /// The last that was drawn with this text.
    const Drawn& of(std::string_view text) const {
        const auto found =
            std::find_if(drawn.rbegin(), drawn.rend(), [&](const Drawn& line) { return line.text == text; });
        REQUIRE_MESSAGE(found != drawn.rend(), text);
        return *found;
    }

    bool has(std::string_view text) const {
        return std::any_of(drawn.begin(), drawn.end(), [&](const Drawn& line) { return line.text == text; });
    }
};

constexpr std::string_view Arabic = "سلام";
constexpr std::string_view Hindi = "नमस्ते";

} // namespace

TEST_CASE("what needs shaping is set whole, the rest letter by letter") {
    Headless screen;
    Notes notes(screen);
    screen.alone = [&](ui::Ui& ui) {
        ui::paragraph(ui, "plain words");
        ui::paragraph(ui, Hindi);
    };
    screen.draw();
    CHECK(notes.of(Hindi).direction == Direction::LeftToRight);
    CHECK(notes.of(Hindi).x == 20);
    CHECK_FALSE(notes.has("plain words"));
}

TEST_CASE("a paragraph that runs from right to left begins at the right of its column, each for itself") {
    Headless screen;
    Notes notes(screen);
    screen.alone = [&](ui::Ui& ui) {
        ui.flow.width = 400;
        ui::paragraph(ui, std::string(Arabic) + "\nplain\n12 " + std::string(Arabic));
    };
    screen.draw();
    CHECK(notes.of(Arabic).direction == Direction::RightToLeft);
    CHECK(notes.of(Arabic).x == 420);
    CHECK(notes.of("12 " + std::string(Arabic)).x == 420);
}

TEST_CASE("the lines of such a paragraph all run its way, whatever they begin with") {
    Headless screen;
    Notes notes(screen);
    const std::string text = std::string(Arabic) + " abcdefghijklmnopqrst uvw";
    screen.alone = [&](ui::Ui& ui) {
        ui.flow.width = 120;
        ui::text_block(ui, ui::Type::Body, ui::Colour::Ink, text);
    };
    screen.draw();
    REQUIRE(notes.drawn.size() > 1);
    CHECK_FALSE(notes.has(text));
    for (const Drawn& line : notes.drawn) {
        CHECK(line.direction == Direction::RightToLeft);
        CHECK(line.x == 140);
    }
}

TEST_CASE("in a field the text stands where the browser’s own field shows it") {
    Headless screen;
    Notes notes(screen);
    float right = 0;
    screen.alone = [&](ui::Ui& ui) {
        ui::field(ui, {.label = "Name", .value = Arabic, .width = 300});
        right = 20 + 300;
    };
    screen.draw();
    CHECK(notes.of(Arabic).direction == Direction::RightToLeft);
    CHECK(notes.of(Arabic).x < right);
    CHECK(notes.of(Arabic).x > right - 30);
}

TEST_CASE("within a sentence of the workbook, a person’s words stay in place as one run") {
    Headless screen;
    Notes notes(screen);
    const std::string words = std::string(Arabic) + " " + std::string(Arabic);
    const std::array<ui::Run, 3> runs{ui::Run{"I help ", ui::Type::Script},
                                      ui::Run{words, ui::Type::ScriptPen},
                                      ui::Run{" decide.", ui::Type::Script}};
    screen.alone = [&](ui::Ui& ui) { ui::rich_paragraph(ui, runs, 28); };
    screen.draw();
    const Drawn& run = notes.of(words);
    CHECK(run.direction == Direction::RightToLeft);
    CHECK(run.x > 20 + static_cast<float>(words.size()) * 4); // begins at its right, behind what is before it
    CHECK(run.x < 300);
}

TEST_CASE(
    "a sentence that is the person’s alone begins at the right, and words from the left keep their order") {
    Headless screen;
    Notes notes(screen);
    const std::array<ui::Run, 2> runs{ui::Run{std::string(Arabic) + " ", ui::Type::ScriptPen},
                                      ui::Run{"two words", ui::Type::ScriptPen}};
    screen.alone = [&](ui::Ui& ui) {
        ui.flow.width = 500;
        ui::rich_paragraph(ui, runs, 28);
    };
    screen.draw();
    CHECK(notes.of(Arabic).x == 520);
    std::vector<ui::RunPiece> pieces;
    screen.alone = [&](ui::Ui& ui) { pieces = ui::rich_pieces(ui, runs, 28, 500, {20, 20}); };
    screen.draw();
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[1].rect.right() < pieces[0].rect.x);
}

TEST_CASE("lists of a person’s words begin each row from its side") {
    Headless screen;
    Notes notes(screen);
    const std::array<std::string_view, 2> rows{Arabic, Hindi};
    std::string said;
    screen.alone = [&](ui::Ui& ui) { ui::rank_list(ui, {.name = "Rank", .items = rows}, said); };
    screen.draw();
    CHECK(notes.of(Arabic).x > 600);
    CHECK(notes.of(Hindi).x < 200);
}

TEST_CASE("scripts without spaces are broken between characters, or where a dictionary allows it") {
    Headless screen;
    Notes notes(screen);
    std::vector<std::string> lines;
    const auto wrap = [&](std::string_view text, float width) {
        screen.alone = [&, width](ui::Ui& ui) {
            lines.clear();
            for (const std::string_view line : ui.wrapped(ui::Type::Body, text, width)) {
                lines.emplace_back(line);
            }
        };
        screen.draw();
        return lines;
    };
    using Lines = std::vector<std::string>;
    const std::string thai = "สวัสดีชาวโลกดี"; // the notes' dictionary has words of half its length
    CHECK(wrap(thai, static_cast<float>(thai.size()) * 4) == Lines{thai});
    CHECK(wrap(thai, static_cast<float>(thai.size()) * 3) ==
          Lines{thai.substr(0, thai.size() / 2), thai.substr(thai.size() / 2)});
    for (const std::string& line : wrap("ちょっとだけ、「学校」。", 36)) {
        for (const std::string_view sign : {"ょ", "っ", "、", "」", "。"}) {
            CHECK_FALSE(line.starts_with(sign));
        }
        CHECK_FALSE(line.ends_with("「"));
    }
    CHECK(lines.size() > 2);
    // A word too long for its line is never broken within a character.
    for (const std::string& line : wrap("क्षत्रियक्षत्रिय", 40)) {
        CHECK_FALSE(line.starts_with("\u094D"));
        CHECK_FALSE(line.starts_with("ष"));
    }
    CHECK(wrap("one two", 10'000) == Lines{"one two"});
    CHECK(wrap("one  two\n\nthree", 10'000) == Lines{"one  two", "", "three"});
}

TEST_CASE("a value from right to left is isolated in its sentence, and stands as it is where it is alone") {
    CHECK(ui::filled("{card} is near", {{"card", Arabic}}) ==
          "\u2068" + std::string(Arabic) + "\u2069 is near");
    CHECK(ui::filled("{card}", {{"card", Arabic}}) == Arabic);
    CHECK(ui::filled("{card} of {all}", {{"card", "Łuczak"}, {"all", "{card}"}}) == "Łuczak of {card}");
    CHECK(base::direction_of(ui::filled("{card} is near", {{"card", Arabic}})) == Direction::LeftToRight);
}
