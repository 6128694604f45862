#include "base/settings.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>

namespace ownmark::base {

namespace {

constexpr std::array<std::string_view, 3> AppearanceWords = {"system", "light", "dark"};
constexpr std::array<std::string_view, 2> KeysWords = {"off", "on"};
constexpr std::array<std::string_view, 2> ViewWords = {"drawn", "plain"};
/// Sizes beyond this can't have been meant.
constexpr int SmallestAsked = 50;
constexpr int LargestAsked = 200;

/// The place of `word` among `words`, or -1.
int place_of(std::string_view word, std::span<const std::string_view> words) {
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

void take_text_size(Settings& settings, std::string_view word) {
    int percent = -1;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), percent);
    if (error != std::errc() || end != word.data() + word.size()) {
        return;
    }
    if (percent == 0) {
        settings.text_percent = 0;
    } else if (percent >= SmallestAsked && percent <= LargestAsked) {
        settings.text_percent = nearest_text_size(static_cast<float>(percent));
    }
}

void take(Settings& settings, std::string_view name, std::string_view word) {
    if (name == "appearance") {
        if (const int at = place_of(word, AppearanceWords); at >= 0) {
            settings.appearance = static_cast<Appearance>(at);
        }
    } else if (name == "text") {
        take_text_size(settings, word);
    } else if (name == "keys") {
        if (const int at = place_of(word, KeysWords); at >= 0) {
            settings.single_keys = at == 1;
        }
    } else if (name == "view") {
        if (const int at = place_of(word, ViewWords); at >= 0) {
            settings.plain_view = at == 1;
        }
    }
}

} // namespace

int nearest_text_size(float percent) {
    return *std::ranges::min_element(
        TextSizes, {}, [percent](int size) { return std::abs(static_cast<float>(size) - percent); });
}

std::string record_of(const Settings& settings) {
    std::string record = "appearance=";
    record += AppearanceWords[static_cast<std::size_t>(settings.appearance)];
    record += " text=" + std::to_string(settings.text_percent);
    record += " keys=";
    record += KeysWords[settings.single_keys ? 1 : 0];
    record += " view=";
    record += ViewWords[settings.plain_view ? 1 : 0];
    return record;
}

Settings with_record(Settings settings, std::string_view record) {
    while (!record.empty()) {
        const std::string_view pair = record.substr(0, record.find(' '));
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos) {
            take(settings, pair.substr(0, equals), pair.substr(equals + 1));
        }
        record.remove_prefix(std::min(record.size(), pair.size() + 1));
    }
    return settings;
}

Settings with_changes(Settings kept, const Settings& before, const Settings& after) {
    const auto follow = [&](auto member) {
        if (before.*member != after.*member) {
            kept.*member = after.*member;
        }
    };
    follow(&Settings::appearance);
    follow(&Settings::text_percent);
    follow(&Settings::single_keys);
    follow(&Settings::plain_view);
    return kept;
}

} // namespace ownmark::base
