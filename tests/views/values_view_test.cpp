#include "catalogue/values.h"
#include "catalogue/words_common.h"
#include "catalogue/words_values.h"
#include "ui/format.h"
#include "views/headless.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <string>

namespace {

using namespace ownmark;
using semantics::Role;
using tests::Found;
using tests::Headless;
namespace words = catalogue::words;

std::string pile_of(const catalogue::Card& card) {
    return "values.pile." + std::string(card.id);
}

/// Every card has a pile; the first eight matter most.
void sort_all(Headless& screen) {
    int index = 0;
    for (const catalogue::Card& card : catalogue::Cards) {
        screen.session.book.answers[pile_of(card)] = index < 8 ? 2 : index < 20 ? 1 : 0;
        ++index;
    }
}

std::string card_in_play(const Headless& screen) {
    for (const Found& status : screen.all(Role::Status)) {
        if (status.name.find(": ") != std::string::npos) {
            return status.name;
        }
    }
    return {};
}

std::string most_of(std::string_view card) {
    return ui::filled(words::MostOf, {{"card", card}});
}

std::string least_of(std::string_view card) {
    return ui::filled(words::LeastOf, {{"card", card}});
}

std::vector<std::string> shown_cards(const Headless& screen) {
    std::vector<std::string> cards;
    for (const Found& tile : screen.all_in(screen.find(Role::List, words::RoundsGroup), Role::Heading)) {
        cards.push_back(tile.name);
    }
    return cards;
}

constexpr std::array<ImVec2, 4> Windows{ImVec2{1280, 800}, {820, 1100}, {640, 700}, {390, 844}};

} // namespace

TEST_CASE("a pile's button files the card in play and shows the next") {
    Headless screen;
    screen.show("values");
    CHECK(card_in_play(screen).find("Card 1 of 40: Clarity") == 0);
    screen.press("Matters most");
    CHECK(model::number_of(screen.session.book, "values.pile.clarity") == 2);
    CHECK(card_in_play(screen).find("Clarity: Matters most. Card 2 of 40: Kindness") == 0);
    CHECK(screen.find(Role::Button, "Matters most").description == words::PileCountOne);
}

TEST_CASE("the keys of the piles answer on the whole page") {
    Headless screen;
    screen.show("values");
    screen.key(Role::Group, words::PilesGroup, "3");
    screen.key(Role::Group, words::PilesGroup, "2");
    CHECK(model::number_of(screen.session.book, "values.pile.clarity") == 0);
    CHECK(model::number_of(screen.session.book, "values.pile.kindness") == 1);
}

TEST_CASE("a pile's button keeps its node while cards are filed, so that focus stays") {
    Headless screen;
    screen.show("values");
    const semantics::Id before = screen.find(Role::Button, "Matters").node.id;
    screen.press("Matters");
    CHECK(screen.find(Role::Button, "Matters").node.id == before);
}

TEST_CASE("a filed card can be picked up and moved, and focus follows it") {
    Headless screen;
    screen.show("values");
    screen.press("Matters most");
    screen.press("Clarity: pick it up again");
    CHECK(card_in_play(screen).find("From the pile Matters most: Clarity") == 0);
    CHECK(screen.find(Role::Button, "Clarity: pick it up again").is(semantics::flag::Pressed));
    screen.focus(screen.find(Role::Button, "Clarity: pick it up again"));
    screen.key(Role::Group, words::PilesGroup, "3");
    CHECK(model::number_of(screen.session.book, "values.pile.clarity") == 0);
    CHECK(card_in_play(screen).find("Clarity: Matters less. Card 2 of 40: Kindness") == 0);
    CHECK(screen.find(Role::Button, "Clarity: pick it up again").is(semantics::flag::TakeFocus));
}

TEST_CASE("undo brings the last card back into play, a moved one back into its pile") {
    Headless screen;
    screen.show("values");
    CHECK(screen.find(Role::Button, words::PilesUndoSpoken).is(semantics::flag::Disabled));
    screen.press("Matters most");
    screen.press("Matters");
    screen.press(words::PilesUndoSpoken);
    CHECK_FALSE(model::number_of(screen.session.book, "values.pile.kindness"));
    CHECK(card_in_play(screen).find("Card 2 of 40: Kindness") == 0);
    screen.press("Clarity: pick it up again");
    screen.press("Matters less");
    screen.press(words::PilesUndoSpoken);
    CHECK(model::number_of(screen.session.book, "values.pile.clarity") == 2);
}

TEST_CASE("undo after a reload takes back the last of the deal") {
    Headless screen;
    sort_all(screen);
    screen.show("values");
    screen.press(words::PilesUndoSpoken);
    CHECK(screen.session.book.answers.size() == catalogue::Cards.size() - 1);
    CHECK_FALSE(model::number_of(screen.session.book, pile_of(catalogue::Cards.back())));
}

TEST_CASE("a card of one's own needs a name, comes into play, and can be taken out") {
    Headless screen;
    screen.show("values");
    screen.press(words::PilesOwnCard);
    CHECK(screen.find(Role::TextField, "Name of your card").is(semantics::flag::TakeFocus));
    screen.press(words::OwnCardAdd);
    CHECK(screen.find(Role::TextField, "Name of your card").is(semantics::flag::Invalid));
    CHECK(screen.has(Role::Alert, words::OwnCardNeedsName));
    screen.type("Name of your card", "Quiet rooms");
    screen.type("What it says", "Somewhere to think.");
    screen.press(words::OwnCardAdd);
    CHECK(model::text_of(screen.session.book, "values.own.1.name") == "Quiet rooms");
    CHECK(card_in_play(screen).find("Quiet rooms. Somewhere to think.") != std::string::npos);
    screen.press("Matters most");
    CHECK(model::number_of(screen.session.book, "values.pile.own-1") == 2);
    screen.press("Quiet rooms: pick it up again");
    screen.press(words::OwnCardTakeOut);
    CHECK(screen.session.book.empty());
}

TEST_CASE("keys don't file cards while one is being written") {
    Headless screen;
    screen.show("values");
    screen.press(words::PilesOwnCard);
    screen.key(Role::Group, words::PilesGroup, "1");
    CHECK(screen.session.book.empty());
    screen.press(words::Cancel);
    CHECK(screen.find(Role::Button, words::PilesOwnCard).is(semantics::flag::TakeFocus));
}

TEST_CASE("on the phone a pile unfolds beside the button that files") {
    Headless screen({390, 844});
    screen.show("values");
    screen.press("Matters");
    CHECK_FALSE(screen.has(Role::Button, "Clarity: pick it up again"));
    screen.press("Show the pile Matters");
    CHECK(screen.has(Role::Button, "Clarity: pick it up again"));
    CHECK(screen.find(Role::Button, "Show the pile Matters").is(semantics::flag::Expanded));
}

TEST_CASE("the rounds wait for the last card, and then the foot leads to them") {
    Headless screen;
    sort_all(screen);
    screen.session.book.answers.erase(pile_of(catalogue::Cards.back()));
    screen.show("values", 1);
    CHECK(screen.says(words::RoundsNeedPiles));
    screen.show("values", 0);
    CHECK_FALSE(screen.has(Role::Button, words::PilesNext));
    screen.press("Matters");
    screen.press(words::PilesNext);
    CHECK(screen.session.place.page == 1);
    CHECK(shown_cards(screen).size() == 4);
}

TEST_CASE("choosing a card for both moves the first choice off it; the next round needs both") {
    Headless screen;
    sort_all(screen);
    screen.show("values", 1);
    const auto cards = shown_cards(screen);
    screen.press(most_of(cards[0]));
    CHECK(screen.find(Role::Button, most_of(cards[0])).is(semantics::flag::Pressed));
    screen.press(least_of(cards[0]));
    CHECK_FALSE(screen.find(Role::Button, most_of(cards[0])).is(semantics::flag::Pressed));
    CHECK(screen.find(Role::Button, words::NextRound).is(semantics::flag::Disabled));
    screen.key(Role::Group, words::RoundsGroup, "3");
    CHECK(screen.find(Role::Button, most_of(cards[2])).is(semantics::flag::Pressed));
    screen.key(Role::Group, words::RoundsGroup, "w");
    CHECK(screen.find(Role::Button, least_of(cards[1])).is(semantics::flag::Pressed));
    CHECK_FALSE(screen.find(Role::Button, least_of(cards[0])).is(semantics::flag::Pressed));
    screen.press(words::NextRound);
    REQUIRE(screen.session.book.rounds.size() == 1);
    CHECK(screen.session.book.rounds[0].shown.size() == 4);
    CHECK(screen.says("Round 2"));
}

TEST_CASE("the last round comes back with what was chosen") {
    Headless screen;
    sort_all(screen);
    screen.show("values", 1);
    const auto cards = shown_cards(screen);
    screen.press(most_of(cards[1]));
    screen.press(least_of(cards[3]));
    screen.press(words::NextRound);
    screen.press(words::LastRound);
    CHECK(screen.session.book.rounds.empty());
    CHECK(shown_cards(screen) == cards);
    CHECK(screen.find(Role::Button, most_of(cards[1])).is(semantics::flag::Pressed));
    CHECK(screen.find(Role::Button, least_of(cards[3])).is(semantics::flag::Pressed));
}

TEST_CASE("a person may stop, and may ask for more") {
    Headless screen;
    sort_all(screen);
    screen.show("values", 1);
    screen.press(words::EnoughForNow);
    CHECK(model::number_of(screen.session.book, "values.enough") == 1);
    CHECK_FALSE(screen.has(Role::Button, words::NextRound));
    screen.press(words::AskMeMore);
    CHECK(screen.has(Role::Button, words::NextRound));
    screen.press(words::EnoughForNow);
    screen.press(words::RoundsToNaming);
    CHECK(screen.session.place.page == 2);
}

TEST_CASE("whoever answers steadily comes to an end, and can go on beyond it") {
    Headless screen;
    sort_all(screen);
    screen.show("values", 1);
    // Matters more: earlier in the deal.
    const auto rank_of = [](const std::string& name) {
        return std::ranges::find(catalogue::Cards, name, &catalogue::Card::name) - catalogue::Cards.begin();
    };
    int rounds = 0;
    while (screen.has(Role::Button, words::NextRound) && rounds < 30) {
        const auto cards = shown_cards(screen);
        screen.press(most_of(*std::ranges::min_element(cards, {}, rank_of)));
        screen.press(least_of(*std::ranges::max_element(cards, {}, rank_of)));
        screen.press(words::NextRound);
        ++rounds;
    }
    CHECK(rounds <= 13);
    CHECK(screen.has(Role::Button, words::RoundsToNaming));
    screen.press(words::AskMeMore);
    CHECK(screen.has(Role::Button, words::NextRound));
    screen.press(words::EnoughForNow);
    screen.press(words::RoundsToNaming);
    for (std::size_t i = 0; i < catalogue::TopValues; ++i) {
        CHECK(screen.has(Role::Heading, catalogue::Cards[i].name));
    }
}

TEST_CASE("the dots have a table twin with the same names") {
    Headless screen;
    sort_all(screen);
    screen.session.book.answers["values.enough"] = 1;
    screen.show("values", 1);
    CHECK(screen.all(Role::Table).empty());
    screen.press(words::ShowAsTable);
    REQUIRE(screen.all(Role::Table).size() == 1);
    CHECK(screen.all(Role::RowHeader).size() == 8);
    screen.press(words::ShowAsChart);
    CHECK(screen.all(Role::Table).empty());
}

TEST_CASE("the five take a name and a meaning") {
    Headless screen;
    screen.show("values", 2);
    CHECK(screen.says(words::NamingEmpty));
    sort_all(screen);
    screen.show("values", 2);
    const auto fields = screen.all(Role::TextField);
    REQUIRE(fields.size() == catalogue::TopValues);
    const std::string card = fields.front().name.substr(std::string_view("Your name for ").size());
    screen.type(fields.front().name, "Plain words");
    screen.type("What " + card + " means to you", "Nobody has to guess.");
    const auto known = std::ranges::find(catalogue::Cards, card, &catalogue::Card::name);
    REQUIRE(known != catalogue::Cards.end());
    CHECK(model::text_of(screen.session.book, "values.name." + std::string(known->id)) == "Plain words");
    CHECK(model::text_of(screen.session.book, "values.meaning." + std::string(known->id)) ==
          "Nobody has to guess.");
    CHECK(screen.says("1 of 5 described."));
}

TEST_CASE("the example can be looked at and not changed") {
    Headless screen;
    sort_all(screen);
    screen.session.example = true;
    const model::Workbook before = screen.session.book;
    screen.show("values", 0);
    screen.press("Matters most");
    screen.show("values", 1);
    screen.key(Role::Group, words::RoundsGroup, "1");
    CHECK(screen.session.book == before);
}

TEST_CASE("each page is sound in every window and at 200 %") {
    for (const ImVec2 window : Windows) {
        for (const float scale : {1.0F, 2.0F}) {
            CAPTURE(window.x);
            CAPTURE(scale);
            Headless screen(window, scale);
            screen.show("values", 0);
            screen.check_sound();
            sort_all(screen);
            for (int page = 0; page < 3; ++page) {
                CAPTURE(page);
                screen.show("values", page);
                screen.check_sound();
            }
            screen.show("values", 0);
            screen.press(words::PilesOwnCard);
            screen.check_sound();
            screen.session.book.answers["values.enough"] = 1;
            screen.show("values", 1);
            screen.press(words::ShowAsTable);
            screen.check_sound();
        }
    }
}
