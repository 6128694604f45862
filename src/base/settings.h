// What a person sets for themselves: how the workbook looks and answers to them, not what they wrote in it.
// A value that every level can hold, and the short record it is kept as; web/settings.js reads that too.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace ownmark::base {

enum class Appearance : std::uint8_t { System, Light, Dark };

/// The text sizes there are, percent.
inline constexpr std::array TextSizes = {85, 100, 115, 130, 150, 175, 200};

/// The one of TextSizes that is nearest.
int nearest_text_size(float percent);

struct Settings {
    Appearance appearance = Appearance::System;
    /// One of TextSizes; 0 is as the browser says.
    int text_percent = 0;
    /// Whether keys act that are pressed alone: 1 to 5, Q to R, ?.
    bool single_keys = true;
    /// An ordinary page in place of the drawn one.
    bool plain_view = false;
    bool operator==(const Settings&) const = default;
};

/// "appearance=dark text=150 keys=off view=plain".
std::string record_of(const Settings& settings);

/// `settings` with what `record` says. What makes no sense changes nothing.
Settings with_record(Settings settings, std::string_view record);

/// `kept` with what changed from `before` to `after`: what only holds for this visit isn't kept.
Settings with_changes(Settings kept, const Settings& before, const Settings& after);

} // namespace ownmark::base
