#include "brand/script.h"

#include "base/utf8.h"
#include "brand/own_words.h"
#include "brand/phrases.h"
#include "catalogue/fields.h"
#include "catalogue/words_path.h"

namespace ownmark::brand {

namespace words = catalogue::words;

namespace {

constexpr std::string_view OwnText = "path.script.manager";

/// The readings' words, or the headline's where no single path leads.
const catalogue::Script& sentences_of(const ScriptAbout& about) {
    switch (about.headline) {
    case catalogue::HeadlineKind::Waits:
    case catalogue::HeadlineKind::OneAhead: return catalogue::text_of(about.reading).manager;
    case catalogue::HeadlineKind::TwoAhead:
    case catalogue::HeadlineKind::Open:
    case catalogue::HeadlineKind::NoneOfThem: return catalogue::text_of(about.headline).manager;
    }
    return catalogue::text_of(about.reading).manager;
}

std::vector<Fragment> print(std::string_view text) {
    return {{.text = std::string(text)}};
}

/// The name of the largest worry, from the statement that says so.
std::vector<Fragment> worry_of(const ScriptAbout& about) {
    if (!about.worry) {
        return {};
    }
    const catalogue::PathPartInfo& part = catalogue::PathParts[static_cast<std::size_t>(*about.worry)];
    return {{.text = std::string(part.label),
             .source = std::string("path.")
                           .append(catalogue::Paths[about.path].id)
                           .append(".")
                           .append(part.id)
                           .append(".1"),
             .label = words::PathScriptSourceWorry}};
}

std::vector<Fragment> suggestion_of(const model::Workbook& book, const ScriptAbout& about,
                                    const Leading& leading) {
    const std::vector<Fragment> value = named_values(book, 1, leading.values);
    const std::vector<Fragment> strength = kept_strengths(book, 1, leading.strengths);
    const std::vector<Fragment> worry = worry_of(about);
    const std::vector<Fragment> work = print(catalogue::phrases_of(about.path).work);
    const std::vector<Fragment> goal = print(catalogue::phrases_of(about.path).goal);
    const std::vector<Fragment> goal2 = print(catalogue::phrases_of(about.second_path).goal);
    std::vector<Fragment> text;
    for (const std::string_view sentence : sentences_of(about)) {
        append(text, filled(sentence, {{"value", value},
                                       {"strength", strength},
                                       {"worry", worry},
                                       {"work", work},
                                       {"goal", goal},
                                       {"goal2", goal2}}));
    }
    return text;
}

} // namespace

Script manager_script(const model::Workbook& book, const ScriptAbout& about, const Leading& leading) {
    Script script{.suggestion = suggestion_of(book, about, leading)};
    const std::string_view own = base::trimmed(model::text_of(book, OwnText));
    script.edited = !own.empty();
    if (script.edited) {
        script.text = own;
        script.shown = traced(own, script.suggestion, OwnText, catalogue::field_of(OwnText)->prompt);
        script.suggestion_differs = text_of(script.suggestion) != own;
    } else {
        script.text = text_of(script.suggestion);
        script.shown = script.suggestion;
    }
    return script;
}

} // namespace ownmark::brand
