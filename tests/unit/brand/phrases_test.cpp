#include "brand/phrases.h"

#include <doctest/doctest.h>

using namespace ownmark::brand;

TEST_CASE("an answer is tidied at its ends and nowhere else") {
    CHECK(tidied("  small river towns.  ") == "small river towns");
    CHECK(tidied("they decide…") == "they decide");
    CHECK(tidied("小さな川の町を守る。") == "小さな川の町を守る");
    CHECK(tidied("أطرح السؤال؟!") == "أطرح السؤال");
    CHECK(tidied("मैं सवाल पूछता हूँ।") == "मैं सवाल पूछता हूँ");
    CHECK(tidied("two\nlines,  many   spaces") == "two lines, many spaces");
    CHECK(tidied("“small towns”") == "small towns");
    CHECK(tidied("“small” and “large”") == "“small” and “large”");
    CHECK(tidied("e.g. Dr. Who etc.") == "e.g. Dr. Who etc");
    CHECK(tidied(" ... ").empty());
    CHECK(tidied("").empty());
}

TEST_CASE("a capital goes only where it came from standing first") {
    CHECK(inside_sentence("Small river towns") == "small river towns");
    CHECK(inside_sentence("See what a model can’t tell") == "see what a model can’t tell");
    CHECK(inside_sentence("They can decide") == "they can decide");
    CHECK(inside_sentence("Finding the question") == "finding the question");
    CHECK(inside_sentence("Berlin start-ups") == "Berlin start-ups");
    CHECK(inside_sentence("NGOs in Kenya") == "NGOs in Kenya");
    CHECK(inside_sentence("I say what we don’t know") == "I say what we don’t know");
    CHECK(inside_sentence("Élan") == "Élan");
}

TEST_CASE("names of values lose their capital, names of people and places don’t") {
    CHECK(name_inside_sentence("Plain answers") == "plain answers");
    CHECK(name_inside_sentence("Care for nature") == "care for nature");
    CHECK(name_inside_sentence("Mother Nature") == "Mother Nature");
    CHECK(name_inside_sentence("What I promise") == "what I promise");
    CHECK(name_inside_sentence("DIY") == "DIY");
}

TEST_CASE("things need a with, deeds don’t") {
    for (const char* deed : {"see what a flood model can tell", "Build trust", "simplify their taxes",
                             "to decide", "with clear plans", "rewrite their rules", "quickly find help",
                             "support each other", "navigate change"}) {
        CAPTURE(deed);
        CHECK_FALSE(needs_with(deed));
    }
    for (const char* thing : {"flood maps", "plain answers", "a second opinion", "research",
                              "support of all kinds", "seeing what is there", "clear plans", "Python"}) {
        CAPTURE(thing);
        CHECK(needs_with(thing));
    }
}

TEST_CASE("echoes of a prompt are dropped whatever their case") {
    CHECK(without_beginning("So that they decide", "so that ") == "they decide");
    CHECK(without_beginning("so that ", "so that ") == "so that ");
    CHECK(without_beginning("somehow", "so ") == "somehow");
}

TEST_CASE("a pattern with an open slot gives nothing") {
    const std::vector<Fragment> name{{.text = "Ann", .source = "a"}};
    const auto text = filled("I am {name}.", {{"name", name}});
    REQUIRE(text.size() == 3);
    CHECK(text_of(text) == "I am Ann.");
    CHECK(text[1].source == "a");
    CHECK(filled("I am {name}, {age}.", {{"name", name}, {"age", {}}}).empty());
    CHECK(filled("I am {nobody}.", {{"name", name}}).empty());
}

TEST_CASE("lists and joined texts keep print together") {
    CHECK(text_of(listed(
              {{.text = "a", .source = "1"}, {.text = "b", .source = "2"}, {.text = "c", .source = "3"}})) ==
          "a, b and c");
    CHECK(listed({}).empty());
    std::vector<Fragment> text{{.text = "One."}};
    append(text, {{.text = "Two."}});
    REQUIRE(text.size() == 1);
    CHECK(text[0].text == "One. Two.");
    append(text, {});
    CHECK(text[0].text == "One. Two.");
}

TEST_CASE("words and seconds") {
    CHECK(words_in("I help small river towns, so that they can decide.") == 10);
    CHECK(words_in("Übung – macht den Meister") == 4);
    CHECK(words_in("  ") == 0);
    CHECK(seconds_aloud(36) == 15);
    CHECK(seconds_aloud(0) == 0);
    CHECK(seconds_aloud(3) == 5);
    CHECK(seconds_aloud(150) == 60);
}
