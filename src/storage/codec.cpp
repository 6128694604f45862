#include "storage/codec.h"

#include "base/utf8.h"
#include "catalogue/words_files.h"
#include "storage/restore.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace ownmark::storage {

namespace {

namespace words = catalogue::words;
using model::Answer;
using model::KeptJson;
using model::Round;
using model::Workbook;

constexpr std::string_view FormatName = "ownmark";
/// Where a newer minor version waits in Workbook::unknown, to be written back.
constexpr std::string_view VersionMember = "version";
constexpr std::array<std::string_view, 4> KnownMembers{"format", VersionMember, "answers", "rounds"};

struct Version {
    int major = 0;
    int minor = 0;
};

std::optional<Version> version_of(std::string_view text) {
    Version version;
    const char* last = text.data() + text.size();
    const auto [dot, error] = std::from_chars(text.data(), last, version.major);
    if (error != std::errc() || dot == last || *dot != '.') {
        return std::nullopt;
    }
    const auto [end, minor_error] = std::from_chars(dot + 1, last, version.minor);
    if (minor_error != std::errc() || version.major < 1 || version.minor < 0) {
        return std::nullopt;
    }
    // "1.2.3" counts as 1.2.
    return end == last || *end == '.' ? std::optional(version) : std::nullopt;
}

void write_answer(JsonWriter& writer, const Answer& answer) {
    struct Writer {
        JsonWriter& json;

        void operator()(const std::string& text) const { json.text(text); }

        void operator()(int number) const { json.number(number); }

        void operator()(const KeptJson& kept) const { json.raw(kept.json); }
    };

    std::visit(Writer{writer}, answer);
}

/// Text and whole numbers as themselves, anything else as JSON.
Answer answer_of(yyjson_val* value) {
    if (yyjson_is_str(value)) {
        return std::string(text_of(value));
    }
    if (yyjson_is_raw(value)) {
        const std::string_view digits(yyjson_get_raw(value), yyjson_get_len(value));
        int number = 0;
        const char* last = digits.data() + digits.size();
        const auto [end, error] = std::from_chars(digits.data(), last, number);
        if (error == std::errc() && end == last) {
            return number;
        }
    }
    return KeptJson{json_of(value)};
}

struct Reader {
    Workbook& book;
    std::vector<std::string>& repairs;

    /// Keeps what has no place of its own under a slug that says so.
    void keep(std::string_view id, Answer answer, std::string_view sentence_start) const {
        const std::string slug = recovered_slug(book, id);
        repairs.push_back(std::string(sentence_start) + " " + slug + ".");
        book.answers.emplace(slug, std::move(answer));
    }

    void read_answers(yyjson_val* answers) const {
        if (!yyjson_is_obj(answers)) {
            keep("answers", answer_of(answers), "“answers” " + std::string(words::RepairedMember));
            return;
        }
        yyjson_obj_iter at = yyjson_obj_iter_with(answers);
        while (yyjson_val* name = yyjson_obj_iter_next(&at)) {
            const std::string id(text_of(name));
            Answer answer = answer_of(yyjson_obj_iter_get_val(name));
            const auto found = book.answers.find(id);
            if (found == book.answers.end()) {
                book.answers.emplace(id, std::move(answer));
            } else if (found->second != answer) {
                keep(id, std::move(answer), "“" + id + "” " + std::string(words::RepairedRepeat));
            }
        }
    }

    void read_rounds(yyjson_val* rounds) const {
        if (!yyjson_is_arr(rounds)) {
            keep("rounds", answer_of(rounds), "“rounds” " + std::string(words::RepairedMember));
            return;
        }
        std::string unread;
        yyjson_arr_iter at = yyjson_arr_iter_with(rounds);
        while (yyjson_val* value = yyjson_arr_iter_next(&at)) {
            Round round;
            if (read_round(value, round)) {
                book.rounds.push_back(std::move(round));
            } else {
                unread += (unread.empty() ? "[" : ",") + json_of(value);
            }
        }
        if (!unread.empty()) {
            keep("rounds", KeptJson{unread + "]"}, words::RepairedRound);
        }
    }

    void read_unknown(std::string_view name, yyjson_val* value) const {
        std::string json = json_of(value);
        const auto [at, fresh] = book.unknown.try_emplace(std::string(name), json);
        if (!fresh && at->second != json) {
            keep(name, answer_of(value), "“" + std::string(name) + "” " + std::string(words::RepairedRepeat));
        }
    }
};

bool is_known(std::string_view member) {
    return std::ranges::find(KnownMembers, member) != KnownMembers.end();
}

Decoded decoded_members(yyjson_val* root) {
    Decoded out;
    const Reader reader{out.book, out.repairs};
    yyjson_obj_iter at = yyjson_obj_iter_with(root);
    while (yyjson_val* name = yyjson_obj_iter_next(&at)) {
        const std::string_view member = text_of(name);
        yyjson_val* value = yyjson_obj_iter_get_val(name);
        if (member == "answers") {
            reader.read_answers(value);
        } else if (member == "rounds") {
            reader.read_rounds(value);
        } else if (!is_known(member)) {
            reader.read_unknown(member, value);
        }
    }
    return out;
}

std::unexpected<base::Error> refusal(std::string_view sentence) {
    return std::unexpected(base::Error{std::string(sentence)});
}

std::string_view without_byte_order_mark(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

/// Why text that isn't JSON can't be read: a workbook that was cut off or damaged, or something else
/// altogether.
std::string_view unreadable(std::string_view text, bool cut_off) {
    // Our own files name their format first.
    constexpr std::size_t Head = 64;
    const bool ours =
        text.starts_with('{') && text.substr(0, Head).find("\"ownmark\"") != std::string_view::npos;
    if (ours) {
        return cut_off ? words::FileCutOff : words::FileDamaged;
    }
    return cut_off && text.starts_with('{') ? words::FileCutOff : words::FileForeign;
}

} // namespace

void write_round(JsonWriter& writer, const Round& round) {
    writer.begin_object();
    writer.name("shown");
    writer.begin_array();
    for (const std::string& card : round.shown) {
        writer.text(card);
    }
    writer.end_array();
    writer.member("best", round.best);
    writer.member("worst", round.worst);
    for (const auto& [name, json] : round.unknown) {
        writer.name(name);
        writer.raw(json);
    }
    writer.end_object();
}

bool read_round(yyjson_val* value, Round& round) {
    if (!yyjson_is_obj(value)) {
        return false;
    }
    int known = 0;
    yyjson_obj_iter at = yyjson_obj_iter_with(value);
    while (yyjson_val* name = yyjson_obj_iter_next(&at)) {
        const std::string_view member = text_of(name);
        yyjson_val* content = yyjson_obj_iter_get_val(name);
        if (member == "shown" && yyjson_is_arr(content)) {
            ++known;
            yyjson_arr_iter cards = yyjson_arr_iter_with(content);
            while (yyjson_val* card = yyjson_arr_iter_next(&cards)) {
                if (!yyjson_is_str(card)) {
                    return false;
                }
                round.shown.emplace_back(text_of(card));
            }
        } else if ((member == "best" || member == "worst") && yyjson_is_str(content)) {
            ++known;
            (member == "best" ? round.best : round.worst) = text_of(content);
        } else if (!round.unknown.try_emplace(std::string(member), json_of(content)).second) {
            return false;
        }
    }
    const auto has = [&](const std::string& card) { return std::ranges::count(round.shown, card) == 1; };
    return known == 3 && has(round.best) && has(round.worst) && round.best != round.worst;
}

std::string encode(const Workbook& book, Layout layout) {
    JsonWriter writer(layout);
    writer.begin_object();
    writer.member("format", FormatName);
    writer.name(VersionMember);
    if (const auto newer = book.unknown.find(VersionMember); newer != book.unknown.end()) {
        writer.raw(newer->second);
    } else {
        writer.text(std::to_string(FormatMajor) + "." + std::to_string(FormatMinor));
    }
    writer.name("answers");
    writer.begin_object();
    for (const auto& [id, answer] : book.answers) {
        writer.name(id);
        write_answer(writer, answer);
    }
    writer.end_object();
    writer.name("rounds");
    writer.begin_array();
    for (const Round& round : book.rounds) {
        write_round(writer, round);
    }
    writer.end_array();
    for (const auto& [name, json] : book.unknown) {
        if (!is_known(name)) {
            writer.name(name);
            writer.raw(json);
        }
    }
    writer.end_object();
    return writer.take();
}

base::Result<Decoded> decode(std::string_view bytes, Source source) {
    if (source == Source::File && bytes.size() > LargestFile) {
        return refusal(words::FileTooLarge);
    }
    bytes = without_byte_order_mark(bytes);
    if (base::trimmed(bytes).empty()) {
        return refusal(words::FileEmpty);
    }
    const std::string text = readable_text(bytes);
    const Parsed parsed = parse(text);
    if (parsed.document == nullptr) {
        return refusal(unreadable(text, parsed.cut_off));
    }
    yyjson_val* root = yyjson_doc_get_root(parsed.document.get());
    yyjson_val* format = yyjson_obj_get(root, "format");
    if (!yyjson_is_str(format) || text_of(format) != FormatName) {
        return refusal(words::FileForeign);
    }
    yyjson_val* version_member = yyjson_obj_get(root, "version");
    const auto version = yyjson_is_str(version_member) ? version_of(text_of(version_member)) : std::nullopt;
    if (!version) {
        return refusal(words::FileDamaged);
    }
    const bool newer_major = version->major > FormatMajor;
    if (newer_major && source == Source::File) {
        return refusal(words::FileNewer);
    }

    Decoded out = decoded_members(root);
    if (newer_major || version->minor > FormatMinor) {
        out.book.unknown.emplace(VersionMember, json_of(version_member));
    }
    out.newer_major = newer_major;
    if (text != bytes) {
        out.repairs.emplace_back(words::RepairedCharacters);
    }
    for (std::string& repair : restore(out.book)) {
        out.repairs.push_back(std::move(repair));
    }
    return out;
}

} // namespace ownmark::storage
