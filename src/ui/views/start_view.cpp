// Start: what this is, the name that goes on the sheet, and ways in. On a wide screen it is the open cover.
#include "brand/initials.h"
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

void how_to_read(Ui& ui, float x, float bottom) {
    const float row = ui.px(31);
    float y = bottom - 3 * row - ui.px(30);
    ui.line({x, y}, Type::Small, Colour::InkMuted, words::StartHowToRead);
    say(ui, words::StartHowToRead, {x, y, ui.px(280), ui.px(22)});
    y += ui.px(30);
    const float middle = ui.type(Type::Small).line / 2;
    ui.list->AddRectFilled({x, y + middle - 6}, {x + 12, y + middle + 6}, ui.colour(Colour::Ink), 2);
    ui.line({x + ui.px(24), y}, Type::Small, Colour::Ink, words::StartPrint);
    say(ui, words::StartPrint, {x, y, ui.px(280), row});
    y += row;
    ui.list->AddCircleFilled({x + 6, y + middle}, 6, ui.colour(Colour::Pen), 20);
    ui.line({x + ui.px(24), y + middle - ui.type(Type::Pen).line / 2}, Type::Pen, Colour::Pen,
            words::StartPen);
    say(ui, words::StartPen, {x, y, ui.px(280), row});
    y += row;
    const ImU32 thread = ui.colour(Colour::Accent);
    ui.list->AddLine({x + 2, y + middle}, {x + 14, y + middle}, thread, measure::StitchStroke);
    ui.list->AddCircleFilled({x + 2, y + middle}, 1.6F, thread, 10);
    ui.list->AddCircleFilled({x + 14, y + middle}, 1.6F, thread, 10);
    ui.line({x + ui.px(24), y}, Type::Small, Colour::Ink, words::StartThread);
    say(ui, words::StartThread, {x, y, ui.px(280), row});
}

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
    const Rect rect{0, 0, ui.frame.page.x, ui.window.y};
    ui.open_pinned(ui.node(semantics::Role::Banner, ui.id("cover"), rect), {}, Layer::Bars);
    ui.linen(rect);
    const float mark = std::min(CoverMark, ui.window.y * 0.24F);
    const std::string initials = brand::initials_of(model::text_of(view.book(), "start.name"));
    large_mark(ui, {56, 108}, mark, initials);
    cover_thread(ui, rect.right(), mark / CoverMark);
    const Flow outer = ui.flow;
    ui.flow = {56, 108 + mark + 32, rect.width - 56 - 40};
    paragraph(ui, words::ProductName, Type::Display);
    ui.skip(12);
    paragraph(ui, words::Promise, Type::SmallHeading, Colour::Ink, ui.px(300));
    const float end = ui.flow.y;
    ui.flow = outer;
    if (end + ui.px(150) < ui.window.y) {
        how_to_read(ui, 56, ui.window.y - 48);
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
    return "summary";
}

void privacy(Ui& ui) {
    ui.hairline(ui.flow.x, ui.flow.y, ui.flow.width);
    ui.skip(ui.space(34));
    const float icon = ui.px(24);
    ui.icon(Icon::Private, {ui.flow.x, ui.flow.y + ui.px(11)}, icon, Colour::InkMuted);
    const Flow outer = ui.flow;
    ui.flow = {outer.x + icon + ui.px(18), outer.y,
               std::min(outer.width - icon - ui.px(18), ui.px(measure::BodyMeasure))};
    const Run runs[] = {{std::string(words::PrivacyBold) + " ", Type::SmallBold},
                        {std::string(words::PrivacyRest), Type::Small}};
    rich_paragraph(ui, runs, ui.type(Type::Small).line);
    ui.flow = {outer.x, ui.flow.y, outer.width};
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
        cover(view);
        ui.flow.y = ui.px(104) - ui.scroll;
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
    const auto place = [&](const Button& b) {
        Button shown = b;
        if (ui.phone()) {
            shown.width = outer.width;
        }
        const float width = button_width(ui, shown);
        if (x > outer.x && x + width > outer.x + outer.width) {
            x = outer.x;
            y += button_height(ui, b) + ui.px(12);
        }
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
    ui.flow.y = y + ui.px(measure::ButtonHeight) + ui.space(40);
    const float room = ui.window.y - ui.scroll - ui.px(112);
    ui.flow.y = open_cover ? std::max(ui.flow.y, room) : ui.flow.y;
    privacy(ui);
    ui.skip(ui.space(28));
    ui.frame.height = ui.flow.y + ui.scroll;
}

} // namespace ownmark::ui
