#include "storage/journal.h"

#include "storage/checksum.h"
#include "storage/codec.h"
#include "storage/json.h"
#include "storage/restore.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <limits>
#include <map>
#include <utility>

namespace ownmark::storage {

namespace {

using model::Edit;
using model::Workbook;

constexpr char EntryKind = 'e';
constexpr char SnapshotKind = 's';
constexpr char PlaceKind = 'm';

struct Record {
    char kind = EntryKind;
    std::uint64_t sequence = 0;
    std::string_view json;
};

std::string checksum_of(char kind, std::uint64_t sequence, std::string_view json) {
    const std::string head = std::string(1, kind) + " " + std::to_string(sequence) + " ";
    std::array<char, 8> digits{};
    const std::uint32_t sum = checksum(json, checksum(head));
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), sum, 16).ptr;
    return {digits.data(), end};
}

std::string sealed(char kind, std::uint64_t sequence, std::string_view json) {
    std::string line(1, kind);
    line += ' ' + std::to_string(sequence) + ' ' + checksum_of(kind, sequence, json) + ' ';
    line += json;
    return line;
}

/// Cuts the text before the next space off `rest`.
std::string_view next_word(std::string_view& rest) {
    const std::size_t space = rest.find(' ');
    const std::string_view word = rest.substr(0, space);
    rest = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
    return word;
}

struct Unsealed {
    Record record;
    bool good = false;
};

Unsealed unsealed(std::string_view line) {
    Unsealed out;
    const std::string_view kind = next_word(line);
    const std::string_view number = next_word(line);
    const std::string_view sum = next_word(line);
    std::uint64_t sequence = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), sequence);
    // JavaScript keeps numbers up to here exactly; anything larger is damage.
    constexpr std::uint64_t LargestSequence = std::uint64_t{1} << 53U;
    if (kind.size() != 1 || error != std::errc() || end != number.data() + number.size() ||
        sequence >= LargestSequence) {
        return out;
    }
    out.record = {kind.front(), sequence, line};
    out.good = sum == checksum_of(kind.front(), sequence, line);
    return out;
}

struct EditWriter {
    JsonWriter& json;

    void operator()(const model::SetText& edit) const {
        json.member("set", edit.id);
        json.member("text", edit.text);
    }

    void operator()(const model::SetNumber& edit) const {
        json.member("set", edit.id);
        json.name("number");
        json.number(edit.value);
    }

    void operator()(const model::ClearAnswer& edit) const { json.member("clear", edit.id); }

    void operator()(const model::AddRound& edit) const {
        json.name("round");
        write_round(json, edit.round);
    }

    void operator()(const model::TakeBackRound& /*edit*/) const {
        json.name("take_back");
        json.boolean(true);
    }
};

std::optional<int> whole_number(yyjson_val* value) {
    if (!yyjson_is_raw(value)) {
        return std::nullopt;
    }
    const char* first = yyjson_get_raw(value);
    const char* last = first + yyjson_get_len(value);
    int number = 0;
    const auto [end, error] = std::from_chars(first, last, number);
    return error == std::errc() && end == last ? std::optional(number) : std::nullopt;
}

std::optional<Edit> read_edit(yyjson_val* value) {
    if (yyjson_val* set = yyjson_obj_get(value, "set"); yyjson_is_str(set)) {
        const std::string id(text_of(set));
        if (yyjson_val* text = yyjson_obj_get(value, "text"); yyjson_is_str(text)) {
            return model::SetText{id, std::string(text_of(text))};
        }
        if (const auto number = whole_number(yyjson_obj_get(value, "number"))) {
            return model::SetNumber{id, *number};
        }
        return std::nullopt;
    }
    if (yyjson_val* clear = yyjson_obj_get(value, "clear"); yyjson_is_str(clear)) {
        return model::ClearAnswer{std::string(text_of(clear))};
    }
    if (yyjson_val* added = yyjson_obj_get(value, "round"); added != nullptr) {
        model::AddRound edit;
        return read_round(added, edit.round) ? std::optional<Edit>(std::move(edit)) : std::nullopt;
    }
    if (yyjson_is_true(yyjson_obj_get(value, "take_back"))) {
        return model::TakeBackRound{};
    }
    return std::nullopt;
}

/// The edits of an entry, as far as they can be read.
std::vector<Edit> read_edits(std::string_view json, bool& damaged) {
    std::vector<Edit> edits;
    const Parsed parsed = parse(json);
    yyjson_val* root = yyjson_doc_get_root(parsed.document.get());
    if (!yyjson_is_arr(root)) {
        damaged = true;
        return edits;
    }
    yyjson_arr_iter at = yyjson_arr_iter_with(root);
    while (yyjson_val* value = yyjson_arr_iter_next(&at)) {
        if (auto edit = read_edit(value)) {
            edits.push_back(std::move(*edit));
        } else {
            damaged = true;
        }
    }
    return edits;
}

std::optional<KeptPlace> read_place(std::string_view json) {
    const Parsed parsed = parse(json);
    yyjson_val* root = yyjson_doc_get_root(parsed.document.get());
    yyjson_val* sheet = yyjson_obj_get(root, "sheet");
    const auto page = whole_number(yyjson_obj_get(root, "page"));
    const auto scroll = whole_number(yyjson_obj_get(root, "scroll"));
    yyjson_val* day = yyjson_obj_get(root, "last_copy_day");
    if (!yyjson_is_str(sheet) || !page || !scroll || !yyjson_is_str(day)) {
        return std::nullopt;
    }
    return KeptPlace{std::string(text_of(sheet)), *page, static_cast<float>(*scroll),
                     std::string(text_of(day))};
}

/// An edit from beyond a gap: takes what was written last, and keeps what it replaces.
struct LateApplier {
    Workbook& book;

    void operator()(const model::SetText& edit) const {
        const std::string before(model::text_of(book, edit.id));
        if (edit.text.empty() || before == edit.text) {
            return;
        }
        if (!before.empty()) {
            book.answers.emplace(recovered_slug(book, edit.id), before);
        }
        book.answers[edit.id] = edit.text;
    }

    void operator()(const model::SetNumber& edit) const { book.answers[edit.id] = edit.value; }

    void operator()(const model::ClearAnswer& /*edit*/) const {}

    // Rounds follow each other: without those of the gap they would tell something else.
    void operator()(const model::AddRound& /*edit*/) const {}

    void operator()(const model::TakeBackRound& /*edit*/) const {}
};

/// Lines by kind and number, as far as they are good.
struct Sorted {
    std::map<std::uint64_t, std::string_view, std::greater<>> snapshots;
    std::map<std::uint64_t, std::string_view> entries;
    std::optional<KeptPlace> place;
    /// Numbers of lines that can't be trusted; Unnumbered for those without a readable one.
    std::vector<std::uint64_t> bad;

    static constexpr std::uint64_t Unnumbered = std::numeric_limits<std::uint64_t>::max();

    void add(std::string_view line) {
        if (line.empty()) {
            return;
        }
        const Unsealed found = unsealed(line);
        const auto& [kind, sequence, json] = found.record;
        if (!found.good && kind != PlaceKind) {
            bad.push_back(sequence == 0 ? Unnumbered : sequence);
        } else if (!found.good) {
            // Without a place the workbook opens at its start.
        } else if (kind == EntryKind) {
            entries.emplace(sequence, json);
        } else if (kind == SnapshotKind) {
            snapshots.emplace(sequence, json);
        } else if (kind == PlaceKind) {
            place = read_place(json);
        }
    }
};

std::uint64_t last_number(const Sorted& stored) {
    std::uint64_t last = 0;
    if (!stored.snapshots.empty()) {
        last = stored.snapshots.begin()->first;
    }
    if (!stored.entries.empty()) {
        last = std::max(last, stored.entries.rbegin()->first);
    }
    for (const std::uint64_t bad : stored.bad) {
        last = bad == Sorted::Unnumbered ? last : std::max(last, bad);
    }
    return last;
}

/// Takes into `out` the newest snapshot that can be read and returns its number, 0 for none.
std::uint64_t read_snapshot(const Sorted& stored, Replayed& out) {
    for (const auto& [sequence, json] : stored.snapshots) {
        auto decoded = decode(json, Source::OwnStore);
        if (decoded) {
            out.book = std::move(decoded->book);
            out.newer_major = decoded->newer_major;
            return sequence;
        }
        out.damaged = true;
    }
    return 0;
}

/// Applies the entries after `reached` and returns the number up to which nothing is missing.
std::uint64_t read_entries(const Sorted& stored, std::uint64_t reached, Replayed& out) {
    bool gap = false;
    for (auto at = stored.entries.upper_bound(reached); at != stored.entries.end(); ++at) {
        gap |= at->first != reached + 1;
        for (const Edit& edit : read_edits(at->second, out.damaged)) {
            if (gap) {
                std::visit(LateApplier{out.book}, edit);
            } else {
                out.book = model::apply(std::move(out.book), edit);
            }
        }
        reached = gap ? reached : at->first;
    }
    out.damaged |= gap;
    return reached;
}

} // namespace

std::optional<std::vector<Edit>> edits_between(const Workbook& from, const Workbook& to) {
    if (from.unknown != to.unknown) {
        return std::nullopt;
    }
    std::vector<Edit> edits;
    for (const auto& [id, answer] : from.answers) {
        if (!to.answers.contains(id)) {
            edits.emplace_back(model::ClearAnswer{id});
        }
    }
    for (const auto& [id, answer] : to.answers) {
        const auto before = from.answers.find(id);
        if (before != from.answers.end() && before->second == answer) {
            continue;
        }
        const auto* text = std::get_if<std::string>(&answer);
        const auto* number = std::get_if<int>(&answer);
        if (number != nullptr) {
            edits.emplace_back(model::SetNumber{id, *number});
        } else if (text != nullptr && !text->empty()) {
            edits.emplace_back(model::SetText{id, *text});
        } else {
            return std::nullopt;
        }
    }
    std::size_t same = 0;
    while (same < from.rounds.size() && same < to.rounds.size() && from.rounds[same] == to.rounds[same]) {
        ++same;
    }
    edits.insert(edits.end(), from.rounds.size() - same, model::TakeBackRound{});
    for (std::size_t i = same; i < to.rounds.size(); ++i) {
        edits.emplace_back(model::AddRound{to.rounds[i]});
    }
    return edits;
}

std::string entry_line(std::uint64_t sequence, std::span<const Edit> edits) {
    JsonWriter json;
    json.begin_array();
    for (const Edit& edit : edits) {
        json.begin_object();
        std::visit(EditWriter{json}, edit);
        json.end_object();
    }
    json.end_array();
    return sealed(EntryKind, sequence, json.take());
}

std::string snapshot_line(std::uint64_t sequence, const Workbook& book) {
    return sealed(SnapshotKind, sequence, encode(book, Layout::OneLine));
}

std::string place_line(std::uint64_t sequence, const KeptPlace& place) {
    JsonWriter json;
    json.begin_object();
    json.member("sheet", place.sheet);
    json.name("page");
    json.number(place.page);
    json.name("scroll");
    json.number(static_cast<std::int64_t>(place.scroll));
    json.member("last_copy_day", place.last_copy_day);
    json.end_object();
    return sealed(PlaceKind, sequence, json.take());
}

Replayed replay(std::span<const std::string> lines, std::string_view tail) {
    Sorted stored;
    for (const std::string& line : lines) {
        stored.add(line);
    }
    Sorted waiting;
    while (!tail.empty()) {
        const std::size_t line_end = tail.find('\n');
        waiting.add(tail.substr(0, line_end));
        tail = line_end == std::string_view::npos ? std::string_view() : tail.substr(line_end + 1);
    }

    Replayed out;
    // What reached the store counts, should both have a number.
    for (const auto& [sequence, json] : waiting.snapshots) {
        out.tail_used |= stored.snapshots.emplace(sequence, json).second;
    }
    for (const auto& [sequence, json] : waiting.entries) {
        out.tail_used |= stored.entries.emplace(sequence, json).second;
    }
    out.place = waiting.place ? waiting.place : stored.place;

    const std::uint64_t reached = read_entries(stored, read_snapshot(stored, out), out);
    for (const std::uint64_t bad : stored.bad) {
        out.damaged |= bad > reached;
    }
    out.last_sequence = last_number(stored);
    restore(out.book);
    return out;
}

} // namespace ownmark::storage
