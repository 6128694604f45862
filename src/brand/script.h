// "How I say it": the words for a manager, one set for every reading of a path and for the three together,
// with the person's own values and strengths in them.
#pragma once
#include "brand/fragment.h"
#include "brand/statement.h"
#include "catalogue/path_readings.h"
#include "model/workbook.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ownmark::brand {

/// What is to be said: a reading of one path, or the headline when no single path leads.
struct ScriptAbout {
    /// Index into catalogue::Paths.
    std::size_t path = 0;
    catalogue::Reading reading = catalogue::Reading::CouldBe;
    /// The largest worry about the path.
    std::optional<catalogue::PathPart> worry = {};
    /// TwoAhead, Open or NoneOfThem take the headline's words instead of the reading's.
    catalogue::HeadlineKind headline = catalogue::HeadlineKind::OneAhead;
    /// The other path of TwoAhead.
    std::size_t second_path = 0;
};

struct Script {
    std::vector<Fragment> suggestion = {};
    /// What stands: the person's own text, else the suggestion.
    std::vector<Fragment> shown = {};
    std::string text = {};
    /// The person wrote "path.script.manager".
    bool edited = false;
    bool suggestion_differs = false;
};

/// The words to a manager. Sentences whose answer isn't there are left out.
Script manager_script(const model::Workbook& book, const ScriptAbout& about, const Leading& leading = {});

} // namespace ownmark::brand
