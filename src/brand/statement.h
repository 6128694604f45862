// The brand statement, put together from the person's answers so that every phrase knows where it came from.
// Once they edit it, theirs stands, and the suggestion is only offered beside it.
#pragma once
#include "brand/fragment.h"
#include "model/workbook.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::brand {

/// Leading values and strengths by id, best first, where a ranking is at hand; see own_words.h for what
/// counts without one.
struct Leading {
    std::span<const std::string> values = {};
    std::span<const std::string> strengths = {};
};

struct Statement {
    /// From the answers as they are now; empty while none of them is there.
    std::vector<Fragment> suggestion = {};
    /// What stands: the edited text with the phrases that still come from answers, else the suggestion.
    std::vector<Fragment> shown = {};
    /// What stands, as plain text.
    std::string text = {};
    /// The person wrote "statement.text".
    bool edited = false;
    /// Edited, and the suggestion says something else.
    bool suggestion_differs = false;
    /// Prompts of the audience's questions that are open.
    std::vector<std::string_view> open = {};
    /// Of what stands.
    int words = 0;
    int seconds = 0;
};

Statement statement_of(const model::Workbook& book, const Leading& leading = {});

/// `edited` in pieces: phrases of `suggestion` that are still in it word for word keep their source, its
/// longer print stays print, and all else is the person's, from `source`.
std::vector<Fragment> traced(std::string_view edited, std::span<const Fragment> suggestion,
                             std::string_view source, std::string_view label);

} // namespace ownmark::brand
