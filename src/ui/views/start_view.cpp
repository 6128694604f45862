// Start: what this is, the name that goes on the sheet, and ways in. On a wide screen it is the open cover.
#include "brand/initials.h"
#include "catalogue/places.h"
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "catalogue/words_start.h"
#include "charts/owners_mark.h"
#include "method/progress.h"
#include "ui/views/shell.h"
#include "ui/views/thread.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr float CoverMark = 160;

/// The long stitched thread that runs from the mark to the page.
void cover_thread(const Ui& ui, float to_x, float scale) {
    const ImVec2 a(56 + 166 * scale, 108 + 80 * scale);
    const ImVec2 d(to_x - 4, a.y - 2);
    const ImVec2 b(a.x + 78, a.y + 26);
    const ImVec2 c(d.x - 76, a.y - 16);
    std::vector<ImVec2> points;
    flatten(points, {a, b, c, d});
    sew(ui, points, measure::StitchStroke, 20, 9);
}

void cover(const ViewContext& view) {
    Ui& ui = view.ui;
    const Rect rect{ui.frame.spine_x, 0, ui.frame.page.x - ui.frame.spine_x, ui.window.y};
    const float left = rect.x + measure::DesktopPadding;
    ui.open_pinned(ui.node(semantics::Role::Group, ui.id("cover"), rect), {}, Layer::Bars);
    ui.linen(rect);
    skip_link(view, rect.low());
    const float mark = std::min(CoverMark, ui.window.y * 0.24F);
    const std::string initials = brand::initials_of(model::text_of(view.book(), "start.name"));
    large_mark(ui, {left, 108}, mark, initials);
    cover_thread(ui, rect.right(), mark / CoverMark);
    const Flow outer = ui.flow;
    ui.flow = {left, 108 + mark + 32, rect.width - 56 - 40};
    paragraph(ui, words::ProductName, Type::Display);
    ui.skip(12);
    paragraph(ui, words::Promise, Type::SmallHeading, Colour::Ink, ui.px(300));
    const float end = ui.flow.y;
    ui.flow = outer;
    if (end + ui.px(150) < ui.window.y) {
        const float y = ui.window.y - 48 - how_to_read_height(ui) - ui.px(30);
        ui.line({left, y}, Type::Small, Colour::InkMuted, words::StartHowToRead);
        say(ui, words::StartHowToRead, {left, y, ui.px(280), ui.px(22)});
        ui.flow = {left, y + ui.px(30), rect.width - 56 - 40};
        how_to_read(ui);
        ui.flow = outer;
    }
    ui.close_pinned();
}

void phone_cover(const ViewContext& view) {
    Ui& ui = view.ui;
    const std::string initials = brand::initials_of(model::text_of(view.book(), "start.name"));
    const float mark = ui.px(72);
    const Rect rect = ui.take(ui.flow.width, mark);
    large_mark(ui, rect.low(), mark, initials);
    const Flow outer = ui.flow;
    ui.flow = {rect.x + mark + ui.px(18), rect.y + ui.px(4), rect.width - mark - ui.px(18)};
    paragraph(ui, words::ProductName, Type::Welcome);
    ui.flow = {outer.x, std::max(outer.y, ui.flow.y), outer.width};
    ui.skip(ui.space(12));
    paragraph(ui, words::Promise, Type::SmallHeading);
    ui.skip(ui.space(28));
}

/// Whether some sheet after this one was begun: a name alone is no place to go back to.
bool has_begun(const model::Workbook& book) {
    return std::ranges::any_of(catalogue::Sheets, [&](const catalogue::Sheet& sheet) {
        return sheet.sheet != catalogue::SheetId::Start &&
               method::progress_of(book, sheet.sheet).state != method::SheetState::NotBegun;
    });
}

/// Where to go on: the first sheet that isn't done, or the summary.
std::string_view first_open_sheet(const model::Workbook& book) {
    for (const catalogue::Sheet& sheet : catalogue::Sheets) {
        if (sheet.sheet != catalogue::SheetId::Start &&
            method::progress_of(book, sheet.sheet).state != method::SheetState::Done) {
            return sheet.id;
        }
    }
    return catalogue::SummaryPlace;
}

} // namespace

void large_mark(const Ui& ui, ImVec2 corner, float size, std::string_view initials) {
    draw_scene(ui, charts::owners_mark(initials, size), corner);
}

void charts_mark(const Ui& ui, ImVec2 corner, float size) {
    draw_scene(ui, charts::small_mark(size), corner);
}

void start_view(const ViewContext& view) {
    Ui& ui = view.ui;
    const bool open_cover = ui.layout == Layout::Desktop;
    if (open_cover) {
        {
            const RootScope scope("head");
            ui.sem.open(ui.node(semantics::Role::Banner, ui.id("banner"), {0, -ui.scroll, ui.window.x, 64}),
                        {});
            cover(view);
            head_line(view, {}, Saved::LeftOut);
            ui.sem.close();
        }
        ui.flow.y = head_height(ui) + ui.px(20) - ui.scroll;
        open_main(view);
        banners(view);
    } else {
        page_head(view, catalogue::Sheets[0].label);
        phone_cover(view);
    }
    heading(ui, 1, words::StartTitle, ui.layout == Layout::Desktop ? Type::Welcome : Type::Title, true);
    ui.skip(ui.space(14));
    paragraph(ui, words::StartLead, Type::Lead, Colour::Ink, ui.px(measure::BodyMeasure));
    ui.skip(ui.space(14));
    paragraph(ui, words::StartTime, Type::Lead, Colour::InkMuted, ui.px(measure::BodyMeasure));
    ui.skip(ui.space(30));
    answer_field(view, {.id = "start.name",
                        .aside = words::Optional,
                        .placeholder = words::StartNameExample,
                        .width = ui.px(420)});
    ui.skip(ui.space(28));

    const Button begin{.label = has_begun(view.book()) ? words::StartContinue : words::StartBegin,
                       .kind = ButtonKind::Primary,
                       .after = Icon::Next};
    const Button open{.label = words::OpenWorkbook, .before = Icon::Open};
    const Button example{.label = words::StartExample, .kind = ButtonKind::Quiet};
    const float gap = ui.px(14);
    const Flow outer = ui.flow;
    float x = outer.x;
    float y = outer.y;
    float line = 0;
    const auto place = [&](const Button& b) {
        Button shown = b;
        if (ui.phone()) {
            shown.width = outer.width;
        }
        const float width = button_width(ui, shown);
        if (x > outer.x && x + width > outer.x + outer.width) {
            x = outer.x;
            y += line + ui.px(12);
            line = 0;
        }
        line = std::max(line, button_height(ui, shown));
        const bool pressed = button_at(ui, {x, y}, shown);
        x += width + gap;
        return pressed;
    };
    if (place(begin)) {
        view.go(first_open_sheet(view.book()), 0);
    }
    if (!view.session.example) {
        if (place(open)) {
            view.emit(session::PickFile{});
        }
        if (place(example)) {
            view.emit(session::LookAtExample{});
        }
    }
    ui.flow.y = y + line + ui.space(40);
    ui.frame.height = ui.flow.y + ui.scroll;
}

} // namespace ownmark::ui
