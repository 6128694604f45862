#include "cli/rank.h"
#include "storage/json.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <sstream>
#include <string>
#include <vector>
#include <yyjson.h>

using namespace ownmark::cli;

namespace {

/// The ids of the array "ask", in order.
std::vector<std::string> asked_by(const std::string& answer) {
    const ownmark::storage::Document document(yyjson_read(answer.data(), answer.size(), 0));
    std::vector<std::string> ids;
    std::size_t at = 0;
    std::size_t end = 0;
    yyjson_val* id = nullptr;
    yyjson_arr_foreach(yyjson_obj_get(yyjson_doc_get_root(document.get()), "ask"), at, end, id) {
        ids.emplace_back(yyjson_get_str(id), yyjson_get_len(id));
    }
    return ids;
}

std::string first_of_order(const std::string& answer) {
    const ownmark::storage::Document document(yyjson_read(answer.data(), answer.size(), 0));
    yyjson_val* first = yyjson_arr_get_first(yyjson_obj_get(yyjson_doc_get_root(document.get()), "order"));
    return yyjson_get_str(yyjson_obj_get(first, "id"));
}

bool is_error(const std::string& answer) {
    return answer.starts_with(R"({"error":")");
}

bool is_done(const std::string& answer) {
    return answer.starts_with(R"({"done":true,"order":[)");
}

constexpr const char* Begin = R"({"cards":["a","b","c","d","e","f","g","h"],"top":2,"seed":1})";

} // namespace

TEST_CASE("a conversation goes from cards over piles and choices to the end") {
    RankConversation conversation;
    CHECK(conversation.answer_to(Begin) == R"({"ok":true})");
    std::string answer =
        conversation.answer_to(R"({"pile":{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":0}})");
    int rounds = 0;
    while (!is_done(answer)) {
        const std::vector<std::string> ask = asked_by(answer);
        REQUIRE(ask.size() == 4);
        // The alphabet is the true order.
        const std::string best = *std::ranges::min_element(ask);
        const std::string worst = *std::ranges::max_element(ask);
        answer = conversation.answer_to(R"({"best":")" + best + R"(","worst":")" + worst + R"("})");
        REQUIRE_FALSE(is_error(answer));
        ++rounds;
        REQUIRE(rounds < 20);
    }
    CHECK(rounds > 1);
    CHECK(first_of_order(answer) == "a");
    CHECK(answer.find(R"("mean":)") != std::string::npos);
    CHECK(answer.find(R"("sd":)") != std::string::npos);
    CHECK(answer.find(R"("in_top":)") != std::string::npos);
    CHECK(is_error(conversation.answer_to(R"({"best":"a","worst":"b"})")));
}

TEST_CASE("stop ends early and gives the order so far") {
    RankConversation conversation;
    conversation.answer_to(Begin);
    const std::string answer = conversation.answer_to(R"({"stop":true})");
    CHECK(is_done(answer));
    CHECK(asked_by(answer).empty());
}

TEST_CASE("ids are any texts and come back as they are") {
    RankConversation conversation;
    const std::string answer =
        (conversation.answer_to(R"({"cards":["","ü \"quoted\"","\u0000","line\nbreak"],"top":1})"),
         conversation.answer_to(R"({"pile":{"":0}})"));
    const std::vector<std::string> ask = asked_by(answer);
    CHECK(ask.size() == 4);
    for (const std::string& id :
         {std::string(), std::string("ü \"quoted\""), std::string(1, '\0'), std::string("line\nbreak")}) {
        CHECK(std::ranges::find(ask, id) != ask.end());
    }
    CHECK(answer.find('\n') == std::string::npos);
}

TEST_CASE("a bad line gives an error and changes nothing") {
    RankConversation conversation;
    CHECK(is_error(conversation.answer_to(R"({"pile":{"a":2}})")));
    for (const char* line : {R"({"cards":[]})", R"({"cards":["a","a"]})", R"({"cards":["a",1]})",
                             R"({"cards":"a"})", R"({"cards":["a"],"top":"2"})", R"({"cards":["a"],"top":0})",
                             R"({"cards":["a"],"seed":-1})", R"({"cards":["a"],"top":1.5})"}) {
        CAPTURE(line);
        CHECK(is_error(conversation.answer_to(line)));
    }
    CHECK(is_error(conversation.answer_to(R"({"stop":true})")));

    conversation.answer_to(Begin);
    const std::string before = conversation.answer_to(R"({"pile":{"a":2,"b":2,"c":2,"d":2}})");
    for (const char* line : {"",
                             " ",
                             "nonsense",
                             "[]",
                             "null",
                             "{}",
                             R"({"best":"a"})",
                             R"({"best":"a","worst":"a"})",
                             R"({"best":"a","worst":"h"})",
                             R"({"best":"x","worst":"a"})",
                             R"({"best":1,"worst":"a"})",
                             R"({"pile":{"a":0,"x":1}})",
                             R"({"pile":{"a":0,"b":3}})",
                             R"({"pile":{"a":0,"a":0}})",
                             R"({"pile":{"a":0.5}})",
                             R"({"pile":[]})",
                             R"({"stop":false})",
                             R"({"stop":true,"pile":{}})",
                             R"({"cards":["a","a"]})",
                             "{\"pile\":{\"a\xff\":1}}",
                             R"({"best":"a","worst":"b"} trailing)"}) {
        CAPTURE(line);
        CHECK(is_error(conversation.answer_to(line)));
        CHECK(conversation.answer_to(R"({"pile":{}})") == before);
    }
}

TEST_CASE("exactly one line comes back for each line in") {
    std::istringstream in(std::string(Begin) + "\r\n\nnonsense\n{\"stop\":true}");
    std::ostringstream out;
    CHECK(run_rank(in, out) == 0);
    std::istringstream lines(out.str());
    std::vector<std::string> answers;
    for (std::string line; std::getline(lines, line);) {
        answers.push_back(line);
    }
    REQUIRE(answers.size() == 4);
    CHECK(answers[0] == R"({"ok":true})");
    CHECK(is_error(answers[1]));
    CHECK(is_error(answers[2]));
    CHECK(is_done(answers[3]));
    CHECK(out.str().ends_with("\n"));
}

TEST_CASE("beginning again forgets what was before; the same seed gives the same questions") {
    RankConversation conversation;
    conversation.answer_to(Begin);
    const std::string first = conversation.answer_to(R"({"pile":{"a":2}})");
    conversation.answer_to(R"({"stop":true})");
    conversation.answer_to(Begin);
    CHECK(conversation.answer_to(R"({"pile":{"a":2}})") == first);
}
