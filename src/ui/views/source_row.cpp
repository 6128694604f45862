#include "ui/views/source_row.h"

#include "catalogue/fields.h"
#include "catalogue/paths.h"
#include "catalogue/words_common.h"
#include "method/slugs.h"
#include "ui/views/path_pages.h"
#include "ui/views/strengths_pages.h"

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr int ValuesNamingPage = 2;
constexpr int StatementPage = 1;

int strengths_page(std::string_view slug) {
    for (std::size_t i = 0; i < catalogue::StrengthItemCount; ++i) {
        const catalogue::StrengthItem item = catalogue::strength_item_at(i);
        if (slug == method::slug_of(
                        {"strengths", catalogue::Strengths[item.strength].id, std::to_string(item.number)})) {
            return static_cast<int>(i / catalogue::StrengthItemsPerPage);
        }
    }
    return StrengthsResultPage;
}

int path_page(std::string_view slug) {
    for (std::size_t i = 0; i < catalogue::PathItemCount; ++i) {
        if (slug == path_item_slug(catalogue::path_item_at(i))) {
            return static_cast<int>(i / catalogue::PathItemsPerPage);
        }
    }
    return slug.starts_with("path.script.") ? PathResultPage : PathQuestionsPage;
}

int page_of(const catalogue::Field& field, std::string_view slug) {
    switch (field.sheet) {
    case catalogue::SheetId::Values:
        return slug.starts_with("values.name.") || slug.starts_with("values.meaning.") ? ValuesNamingPage : 0;
    case catalogue::SheetId::Strengths: return strengths_page(slug);
    case catalogue::SheetId::Path: return path_page(slug);
    case catalogue::SheetId::Statement: return slug.starts_with("statement.") ? StatementPage : 0;
    case catalogue::SheetId::Start:
    case catalogue::SheetId::Conditions: return 0;
    }
    return 0;
}

} // namespace

session::Place place_of_answer(std::string_view slug) {
    const catalogue::Field* field = catalogue::field_of(slug);
    if (field == nullptr) {
        return {};
    }
    return {std::string(catalogue::sheet_of(field->sheet).id), page_of(*field, slug), 0};
}

std::optional<ImVec2> source_row(const ViewContext& view, const brand::Fragment& fragment, SourceLook look) {
    Ui& ui = view.ui;
    const IdScope scope(fragment.source);
    const bool phone = ui.phone();
    const float pad = ui.px(phone ? 0 : 18);
    const float room = ui.flow.width - pad - ui.px(phone ? 31 : 40);
    const auto lines = ui.wrapped(Type::Pen, fragment.text, room);
    const float pen = ui.type(Type::Pen).line;
    const float caption = ui.type(Type::Caption).line;
    const float above = ui.px(phone ? 10 : 13);
    const float height = 2 * above + caption + pen * static_cast<float>(lines.size()) + (phone ? 2 : 1);
    const Rect row = ui.take(ui.flow.width, height);
    // A row that is called is a new one, so that focus comes to it.
    const semantics::Id id = ui.id(look.called ? "called" : "row");
    const bool lit = look.lit || ui.hovered(row) || ui.focused(id);
    if (lit && !phone) {
        ui.box({row.x, row.y - 1, row.width, row.height + 1}, 12, ui.colour(Colour::Surface),
               ui.colour(Colour::Accent), measure::ControlEdge);
    } else {
        ui.hairline(row.x, row.bottom() - 1, row.width);
    }
    float y = row.y + above;
    ui.line({row.x + pad, y}, Type::Caption, Colour::InkMuted, fragment.label);
    y += caption;
    ui.lines({row.x + pad, y}, room, Type::Pen, Colour::Pen, fragment.text, lines, pen);
    const ImVec2 dot(row.right() - ui.px(18.5F), row.y + ui.px(22.5F));
    if (phone) {
        const float size = ui.px(19);
        ui.icon(Icon::Edit, {row.right() - size, row.y + (row.height - size) / 2}, size, Colour::InkMuted);
    } else if (lit) {
        ui.list->AddCircleFilled(dot, 5, ui.colour(Colour::Accent), 20);
    } else {
        ui.list->AddCircle(dot, 4.25F, ui.colour(Colour::LineStrong), 20, 1.5F);
    }
    if (ui.focus_visible(id)) {
        ui.focus_ring(phone ? row.grown(-2) : row, 12);
    }
    ui.sem.open(ui.node(semantics::Role::ListItem, ui.id("item"), row), {});
    const std::string name = std::string(fragment.label) + ": " + fragment.text;
    semantics::Node node = ui.node(semantics::Role::Button, id, row);
    node.flags |= look.called ? semantics::flag::TakeFocus : 0;
    ui.sem.add(node, {.name = name, .description = words::WhereFrom});
    ui.sem.close();
    if (ui.sem.take(id, semantics::ActionKind::Press) != nullptr) {
        view.emit(session::Navigate{place_of_answer(fragment.source)});
    }
    return lit ? std::optional(dot) : std::nullopt;
}

} // namespace ownmark::ui
