// One view a sheet. Each reads the session, changes nothing but its own ViewState, and says what it wants as
// commands.
#pragma once
#include "session/command.h"
#include "session/session.h"
#include "ui/ui.h"
#include "ui/views/view_state.h"
#include "ui/widgets/button.h"

#include <optional>
#include <string>
#include <string_view>

namespace ownmark::ui {

/// All that a view gets.
struct ViewContext {
    const session::Session& session;
    ViewState& state;
    Ui& ui;
    session::Commands& commands;

    const model::Workbook& book() const { return session.book; }

    bool can_edit() const { return session.can_edit(); }

    void emit(session::Command command) const { commands.push_back(std::move(command)); }

    void go(std::string_view sheet, int page) const {
        emit(session::Navigate{{std::string(sheet), page, 0}});
    }

    void set_text(std::string_view id, std::string text) const {
        emit(model::Edit(model::SetText{std::string(id), std::move(text)}));
    }

    void set_number(std::string_view id, int value) const {
        emit(model::Edit(model::SetNumber{std::string(id), value}));
    }
};

/// The whole window: spine or top bar, the sheet at session.place, dialogs and toasts.
void root_view(const ViewContext& view);

// Each sheet's content, drawn into the flow between page head and foot. They call page_foot() once, at the
// end.
void start_view(const ViewContext& view);
void values_view(const ViewContext& view);
void strengths_view(const ViewContext& view);
void conditions_view(const ViewContext& view);
void path_view(const ViewContext& view);
void statement_view(const ViewContext& view);
void summary_view(const ViewContext& view);
void help_view(const ViewContext& view);

/// In place of all that, what the printer gets.
void print_view(const ViewContext& view);

/// The running head at the top of a page ("Values, part 1 of 4"), with the saved mark at its right; on the
/// phone the words stand in the top bar instead. Call first in a sheet's view; it opens nothing.
void page_head(const ViewContext& view, std::string_view running);

/// The h1 of the page and the lead beneath it.
void page_title(const ViewContext& view, std::string_view title, std::string_view lead);

/// The bar at the foot: what is left at the left, quiet buttons and the primary at the right.
struct PageFoot {
    std::string_view status = {};
    /// What of the status is the person's own: a part of it, in pen.
    std::string_view status_pen = {};
    /// Up to three buttons, left to right; the last is the primary. Labels empty are left out.
    std::array<Button, 3> buttons = {};
};

/// Index of the button pressed.
std::optional<int> page_foot(const ViewContext& view, const PageFoot& foot);

/// A text answer of the workbook as a field: shows it, and emits its edits. `label` empty takes the
/// catalogue's prompt.
struct AnswerField {
    std::string_view id = {};
    std::string_view label = {};
    std::string_view aside = {};
    std::string_view placeholder = {};
    std::string_view description = {};
    bool label_hidden = false;
    bool long_text = false;
    int least_lines = 3;
    float width = 0;
};

void answer_field(const ViewContext& view, const AnswerField& field);

} // namespace ownmark::ui
