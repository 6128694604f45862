// Statements of the Strengths sheet, a few a page, each rated 1 to 5.
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_strengths.h"
#include "ui/format.h"
#include "ui/views/rating_list.h"
#include "ui/views/strengths_pages.h"

#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

void foot(const ViewContext& view, int page) {
    const bool phone = view.ui.phone();
    const bool last = (page + 1) * items_per_page(view.ui) >= static_cast<int>(catalogue::StrengthItemCount);
    const std::string status = filled(phone                               ? words::DoneOfAll
                                      : view.session.settings.single_keys ? words::StrengthsCount
                                                                          : words::StrengthsCountShort,
                                      {{"done", std::to_string(answered_items(view.book()))},
                                       {"all", std::to_string(catalogue::StrengthItemCount)}});
    const std::string back = page == 0 ? std::string(catalogue::sheet_of(catalogue::SheetId::Values).label)
                                       : filled(words::PageBack, {{"page", std::to_string(page)}});
    PageFoot foot{.status = status};
    foot.buttons[0] = {.label = phone ? words::Back : std::string_view(back),
                       .kind = ButtonKind::Quiet,
                       .before = Icon::Back};
    foot.buttons[2] = {.label = last ? words::StrengthsShowResult : words::NextPage,
                       .kind = ButtonKind::Primary,
                       .after = phone ? Icon::None : Icon::Next};
    const auto pressed = page_foot(view, foot);
    if (pressed == 0 && page == 0) {
        view.go("values", 0);
    } else if (pressed == 0) {
        view.go("strengths", page - 1);
    } else if (pressed == 2) {
        view.go("strengths", last ? StrengthsResultPage : page + 1);
    }
}

} // namespace

void items_page(const ViewContext& view, int page) {
    Ui& ui = view.ui;
    const IdScope scope(page);
    const auto count = static_cast<std::size_t>(items_per_page(ui));
    page_head(view, filled(words::StrengthsPage,
                           {{"page", std::to_string(page + 1)},
                            {"pages", std::to_string(catalogue::StrengthItemCount / count)}}));
    page_title(view, ui.phone() ? words::StrengthsTitleShort : words::StrengthsTitle,
               ui.phone() ? std::string_view() : words::StrengthsLead);
    std::vector<RatedStatement> statements;
    for (std::size_t i = 0; i < count; ++i) {
        const catalogue::StrengthItem item =
            catalogue::strength_item_at(static_cast<std::size_t>(page) * count + i);
        statements.push_back(
            {.text =
                 catalogue::Strengths[item.strength].items[static_cast<std::size_t>(item.number - 1)].text,
             .slug = item_slug(item)});
    }
    rating_list(view, statements);
    foot(view, page);
}

} // namespace ownmark::ui
