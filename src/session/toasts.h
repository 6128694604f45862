// The one short message at the bottom of the page.
#pragma once
#include "session/session.h"

#include <string>
#include <string_view>

namespace ownmark::session {

enum class ToastUndo : std::uint8_t { No, Offered };

inline void show_toast(Session& session, std::string_view sentence, ToastUndo undo = ToastUndo::No) {
    ++session.toast_count;
    session.toast = Toast{std::string(sentence), undo == ToastUndo::Offered, session.toast_count};
}

} // namespace ownmark::session
