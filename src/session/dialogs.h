// What asks before it acts: opening a file over content, and deleting everything.
#pragma once
#include "session/session.h"

#include <span>
#include <string>
#include <vector>

namespace ownmark::session {

/// Opens `book`, read from a file, at once or after asking when it would replace something.
void choose_file(Session& session, model::Workbook book, std::span<const std::string> repairs, const Now& now,
                 std::vector<Effect>& effects);
void ask_delete_everything(Session& session);
/// Goes on with the open dialog. A choice that isn't there counts as the last, harmless one.
void answer_dialog(Session& session, int choice, const Now& now, std::vector<Effect>& effects);

void save_copy(Session& session, const Now& now, std::vector<Effect>& effects);
/// Back to the person's own book and place.
void leave_example(Session& session, std::vector<Effect>& effects);

} // namespace ownmark::session
