// What stands at the end of every page: where a person's words are, and the licences. At the foot of the
// spine where it is wide enough, at the page's own end elsewhere; on Start in whole sentences.
#include "catalogue/sheets.h"
#include "catalogue/words_common.h"
#include "ui/views/shell.h"
#include "ui/widgets/link.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr std::string_view LicencesAddress = "licences.txt";
constexpr float LinkGap = 16;

bool fits_one_line(const Ui& ui, std::string_view sentence, float width) {
    return ui.measured(Type::Caption, sentence) + ui.px(LinkGap) +
               ui.measured(Type::Caption, words::Licences) <=
           width;
}

float small_height(const Ui& ui, std::string_view sentence, float width) {
    const float line = ui.type(Type::Caption).line;
    return fits_one_line(ui, sentence, width)
               ? line
               : line * static_cast<float>(ui.wrapped(Type::Caption, sentence, width).size()) + ui.px(26);
}

enum class LinkSide : std::uint8_t { AfterWords, Right };

void small_lines(Ui& ui, std::string_view sentence, const Rect& rect, LinkSide side) {
    const bool one_line = fits_one_line(ui, sentence, rect.width);
    ui.flow = {rect.x, rect.y, rect.width};
    paragraph(ui, sentence, Type::Caption, Colour::InkMuted);
    ImVec2 corner(rect.x, rect.bottom() - ui.type(Type::Caption).line);
    if (one_line) {
        corner.x = side == LinkSide::Right ? rect.right() - ui.measured(Type::Caption, words::Licences)
                                           : rect.x + ui.measured(Type::Caption, sentence) + ui.px(LinkGap);
    }
    link_at(ui, corner, words::Licences, LicencesAddress, Type::Caption);
}

/// Start says it at length, with a lock beside it.
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
    const float line = ui.type(Type::Small).line;
    const Rect last = rich_pieces(ui, runs, line, ui.flow.width, {ui.flow.x, ui.flow.y}).back().rect;
    rich_paragraph(ui, runs, line);
    // Behind the last word, or below where there is no room.
    const float beside = last.right() + ui.px(LinkGap);
    const bool fits = beside + ui.measured(Type::Small, words::Licences) <= ui.flow.x + ui.flow.width;
    ui.skip(fits ? 0 : ui.space(8));
    link_at(ui, fits ? ImVec2(beside, last.y) : ImVec2(ui.flow.x, ui.flow.y), words::Licences,
            LicencesAddress, Type::Small);
    ui.skip(fits ? 0 : line);
    ui.flow = {outer.x, ui.flow.y, outer.width};
}

void start_colophon(const ViewContext& view, semantics::Id id) {
    Ui& ui = view.ui;
    ui.flow.x = ui.frame.content.x;
    ui.flow.width = ui.frame.content.width;
    const float top = ui.flow.y;
    if (ui.layout == Layout::Desktop) {
        ui.flow.y = std::max(top, ui.window.y - ui.scroll - ui.px(112));
    }
    ui.sem.open(ui.node(semantics::Role::ContentInfo, id, {ui.flow.x, top, ui.flow.width, 0}), {});
    privacy(ui);
    ui.sem.close();
    ui.skip(ui.space(28));
    ui.frame.height = std::max(ui.frame.height, ui.flow.y + ui.scroll);
}

} // namespace

float spine_colophon_height(const Ui& ui, float width) {
    return small_height(ui, words::PrivacyShort, width);
}

float page_colophon_height(const Ui& ui) {
    return ui.layout == Layout::Desktop
               ? 0
               : small_height(ui, words::PrivacyBold, ui.frame.content.width) + 2 * ui.space(12);
}

void colophon(const ViewContext& view) {
    Ui& ui = view.ui;
    const RootScope scope("colophon");
    const semantics::Id id = ui.id("box");
    if (view.session.place.sheet == catalogue::sheet_of(catalogue::SheetId::Start).id) {
        start_colophon(view, id);
        return;
    }
    if (ui.layout == Layout::Desktop) {
        const float width = ui.frame.page.x - ui.frame.spine_x - 24 - 34;
        const float height = spine_colophon_height(ui, width);
        const Rect rect{ui.frame.spine_x + 24, ui.window.y - ui.px(SpineEnd) - height, width, height};
        ui.open_pinned(ui.node(semantics::Role::ContentInfo, id, rect), {}, Layer::Bars);
        small_lines(ui, words::PrivacyShort, rect, LinkSide::Right);
        ui.close_pinned();
        return;
    }
    const float height = page_colophon_height(ui);
    const float top = std::max(ui.frame.end, ui.window.y - ui.frame.foot - height);
    ui.frame.height = std::max(ui.frame.height, top + height + ui.frame.foot);
    const Rect rect{ui.frame.content.x, top - ui.scroll + ui.space(12), ui.frame.content.width,
                    height - 2 * ui.space(12)};
    ui.sem.open(ui.node(semantics::Role::ContentInfo, id, rect), {});
    small_lines(ui, words::PrivacyBold, rect, LinkSide::AfterWords);
    ui.sem.close();
}

} // namespace ownmark::ui
