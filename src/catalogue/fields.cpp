#include "catalogue/fields.h"

#include <algorithm>
#include <cassert>

namespace ownmark::catalogue {

namespace {

std::string_view first_part(std::string_view id) {
    return id.substr(0, id.find('.'));
}

/// What follows the first full stop; empty after the last part.
std::string_view rest_of(std::string_view id) {
    const std::size_t stop = id.find('.');
    return stop == std::string_view::npos ? std::string_view() : id.substr(stop + 1);
}

bool part_matches(std::string_view pattern, std::string_view part) {
    if (!pattern.starts_with('<')) {
        return pattern == part;
    }
    if (pattern == "<card>") {
        return is_card_id(part);
    }
    if (pattern == "<number>") {
        // The number of an own card, spelled as in the card's id: no leading nought.
        return own_number(part).has_value();
    }
    if (pattern == "<strength>") {
        return strength_by_id(part) != nullptr;
    }
    if (pattern == "<item>") {
        return part == "1" || part == "2";
    }
    if (pattern == "<need>") {
        return need_by_id(part) != nullptr;
    }
    if (pattern == "<path>") {
        return path_by_id(part) != nullptr;
    }
    if (pattern == "<part>") {
        return path_part_by_id(part) != nullptr;
    }
    assert(false && "unknown placeholder in a field's pattern");
    return false;
}

bool matches(std::string_view pattern, std::string_view id) {
    if (std::ranges::count(pattern, '.') != std::ranges::count(id, '.')) {
        return false;
    }
    while (!pattern.empty()) {
        if (!part_matches(first_part(pattern), first_part(id))) {
            return false;
        }
        pattern = rest_of(pattern);
        id = rest_of(id);
    }
    return id.empty();
}

struct TakesNumber {
    int number;

    static bool within(const auto& kind, int number) {
        return number >= kind.lowest && number <= kind.highest;
    }

    bool operator()(const ShortText& /*kind*/) const { return false; }

    bool operator()(const LongText& /*kind*/) const { return false; }

    bool operator()(const Rating& kind) const { return within(kind, number); }

    bool operator()(const Degree& kind) const { return within(kind, number); }

    bool operator()(const PileChoice& kind) const { return within(kind, number); }

    bool operator()(const Tick& /*kind*/) const { return number == 0 || number == 1; }

    bool operator()(const Choice& /*kind*/) const { return false; }
};

struct TakesText {
    std::string_view text;

    bool operator()(const ShortText& /*kind*/) const { return true; }

    bool operator()(const LongText& /*kind*/) const { return true; }

    bool operator()(const Rating& /*kind*/) const { return false; }

    bool operator()(const Degree& /*kind*/) const { return false; }

    bool operator()(const PileChoice& /*kind*/) const { return false; }

    bool operator()(const Tick& /*kind*/) const { return false; }

    bool operator()(const Choice& kind) const {
        return std::ranges::any_of(kind.options, [this](const Option& option) { return option.id == text; });
    }
};

} // namespace

const Field* field_of(std::string_view id) {
    const auto* found =
        std::ranges::find_if(Fields, [id](const Field& field) { return matches(field.pattern, id); });
    return found == Fields.end() ? nullptr : found;
}

std::optional<FieldKind> kind_of(std::string_view id) {
    const Field* field = field_of(id);
    return field == nullptr ? std::nullopt : std::optional<FieldKind>(field->kind);
}

bool takes_number(const FieldKind& kind, int number) {
    return std::visit(TakesNumber{number}, kind);
}

bool takes_text(const FieldKind& kind, std::string_view text) {
    return std::visit(TakesText{text}, kind);
}

} // namespace ownmark::catalogue
