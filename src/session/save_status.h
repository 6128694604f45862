// Whether what a person wrote is safe in this browser, in the words of the saved mark.
#pragma once
#include <cstdint>
#include <string>

namespace ownmark::session {

/// What the saved mark says.
enum class SaveState : std::uint8_t { Nothing, Saving, Saved, NotSaved };

struct SaveStatus {
    SaveState state = SaveState::Nothing;
    /// "14:32", local time of the last acknowledged save; empty when that was on an earlier visit.
    std::string time;
    /// For NotSaved: one sentence that says why and what to do.
    std::string sentence;
    bool operator==(const SaveStatus&) const = default;
};

} // namespace ownmark::session
