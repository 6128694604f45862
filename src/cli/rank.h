// `ownmark rank`: the ranking method for anyone to inspect, as one JSON answer for each JSON line.
#pragma once
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace ownmark::cli {

/// One conversation. A line begins it with cards, files cards into piles, answers what was asked, or stops;
/// beginning again forgets what was before.
class RankConversation {
public:
    RankConversation();
    ~RankConversation();
    RankConversation(const RankConversation&) = delete;
    RankConversation& operator=(const RankConversation&) = delete;

    /// The answer to one line, itself one line without its end. A line that can't be used gives {"error":"…"}
    /// and changes nothing.
    std::string answer_to(std::string_view line);

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Answers each line of `in` with one flushed line on `out` until `in` ends. Gives the exit code.
int run_rank(std::istream& in, std::ostream& out);

} // namespace ownmark::cli
