// The Path sheet: eighteen statements, three questions for the words, then the reading.
#include "catalogue/fields.h"
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_path.h"
#include "method/slugs.h"
#include "ui/format.h"
#include "ui/views/path_pages.h"
#include "ui/views/rating_list.h"
#include "ui/widgets/radio_rows.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

void running_head(const ViewContext& view, int page) {
    page_head(view, filled(words::PathPage, {{"page", std::to_string(page + 1)},
                                             {"pages", std::to_string(PathQuestionsPage + 1)}}));
}

void foot(const ViewContext& view, int page) {
    const bool phone = view.ui.phone();
    const int done = method::paths_of(view.book()).answered;
    const bool has_keys = page != PathQuestionsPage && view.session.settings.single_keys;
    const std::string_view pattern = phone      ? words::DoneOfAll
                                     : has_keys ? words::PathCount
                                                : words::PathCountShort;
    const std::string status =
        filled(pattern, {{"done", std::to_string(done)}, {"all", std::to_string(catalogue::PathItemCount)}});
    const catalogue::Sheet& before = catalogue::sheet_of(catalogue::SheetId::Conditions);
    const std::string back =
        page == 0 ? std::string(before.label) : filled(words::PageBack, {{"page", std::to_string(page)}});
    PageFoot foot{.status = status};
    foot.buttons[0] = {.label = phone ? words::Back : std::string_view(back),
                       .kind = ButtonKind::Quiet,
                       .before = Icon::Back};
    foot.buttons[2] = {.label = page == PathQuestionsPage ? words::PathShowResult : words::NextPage,
                       .kind = ButtonKind::Primary,
                       .after = phone ? Icon::None : Icon::Next};
    const std::optional<int> pressed = page_foot(view, foot);
    if (pressed == 0 && page == 0) {
        view.go(before.id, 0);
    } else if (pressed == 0) {
        view.go("path", page - 1);
    } else if (pressed == 2) {
        view.go("path", page + 1);
    }
}

/// A question with its options below each other; the answer is the option's id.
void choice_question(const ViewContext& view, std::string_view slug,
                     std::span<const catalogue::Option> options) {
    const catalogue::Field& field = *catalogue::field_of(slug);
    const std::string_view answer = model::text_of(view.book(), slug);
    const IdScope scope(slug);
    std::vector<std::string_view> labels;
    int chosen = -1;
    for (const catalogue::Option& option : options) {
        chosen = option.id == answer ? static_cast<int>(labels.size()) : chosen;
        labels.push_back(option.label);
    }
    {
        const IdScope question("question");
        heading(view.ui, 2, field.prompt, Type::BodyBold);
        paragraph(view.ui, field.hint, Type::Note, Colour::InkMuted);
    }
    view.ui.skip(view.ui.space(4));
    const std::optional<int> now = radio_rows(view.ui, field.prompt, labels, chosen, !view.can_edit());
    if (now && view.can_edit()) {
        view.set_text(slug, std::string(options[static_cast<std::size_t>(*now)].id));
    }
}

} // namespace

std::string path_item_slug(const catalogue::PathItem& item) {
    return method::slug_of({"path", catalogue::Paths[item.path].id, catalogue::PathParts[item.part].id, "1"});
}

void path_items_page(const ViewContext& view, int page) {
    const IdScope scope(page);
    running_head(view, page);
    page_title(view, words::PathAskTitle, page == 0 || !view.ui.phone() ? words::PathAskLead : "");
    std::vector<RatedStatement> statements;
    for (std::size_t i = 0; i < catalogue::PathItemsPerPage; ++i) {
        const catalogue::PathItem item =
            catalogue::path_item_at(static_cast<std::size_t>(page) * catalogue::PathItemsPerPage + i);
        statements.push_back(
            {.text = catalogue::PathItems[item.path][item.part], .slug = path_item_slug(item)});
    }
    rating_list(view, statements);
    foot(view, page);
}

void path_questions_page(const ViewContext& view) {
    Ui& ui = view.ui;
    const IdScope scope("questions");
    running_head(view, PathQuestionsPage);
    page_title(view, words::PathMoreTitle, words::PathMoreLead);
    const float gap = ui.space(32);
    choice_question(view, "path.same-pay", catalogue::SamePayOptions);
    ui.skip(gap);
    // Its hint stands between prompt and field; the field itself still carries both for speech.
    const catalogue::Field& informal = *catalogue::field_of("path.informal");
    heading(ui, 2, informal.prompt, Type::BodyBold);
    paragraph(ui, informal.hint, Type::Note, Colour::InkMuted, ui.px(measure::BodyMeasure));
    ui.skip(ui.space(8));
    answer_field(view, {.id = "path.informal", .label_hidden = true, .long_text = true, .least_lines = 3});
    ui.skip(gap);
    choice_question(view, "path.horizon", catalogue::HorizonOptions);
    foot(view, PathQuestionsPage);
}

void path_view(const ViewContext& view) {
    const IdScope scope("path");
    const int page = std::clamp(view.session.place.page, 0, PathResultPage);
    if (page == PathResultPage) {
        path_result_page(view);
    } else if (page == PathQuestionsPage) {
        path_questions_page(view);
    } else {
        path_items_page(view, page);
    }
}

} // namespace ownmark::ui
