#include "storage/restore.h"

#include "catalogue/fields.h"
#include "catalogue/words_files.h"

#include <optional>
#include <utility>

namespace ownmark::storage {

namespace {

namespace words = catalogue::words;
using model::Answer;
using model::KeptJson;
using model::Workbook;

constexpr std::string_view RecoveredPrefix = "recovered.";

std::string quoted(std::string_view id) {
    return "“" + std::string(id) + "” ";
}

struct TakesNumbers {
    bool operator()(const catalogue::ShortText& /*kind*/) const { return false; }

    bool operator()(const catalogue::LongText& /*kind*/) const { return false; }

    bool operator()(const catalogue::Rating& /*kind*/) const { return true; }

    bool operator()(const catalogue::Degree& /*kind*/) const { return true; }

    bool operator()(const catalogue::PileChoice& /*kind*/) const { return true; }

    bool operator()(const catalogue::Tick& /*kind*/) const { return true; }

    bool operator()(const catalogue::Choice& /*kind*/) const { return false; }
};

bool takes_numbers(const catalogue::FieldKind& kind) {
    return std::visit(TakesNumbers{}, kind);
}

bool is_empty_text(const Answer& answer) {
    const auto* text = std::get_if<std::string>(&answer);
    return text != nullptr && text->empty();
}

enum class Fit : std::uint8_t { Fits, OutOfRange, WrongKind };

struct Fitting {
    const catalogue::FieldKind& kind;

    Fit operator()(const std::string& text) const {
        return catalogue::takes_text(kind, text) ? Fit::Fits : Fit::WrongKind;
    }

    Fit operator()(int number) const {
        if (catalogue::takes_number(kind, number)) {
            return Fit::Fits;
        }
        return takes_numbers(kind) ? Fit::OutOfRange : Fit::WrongKind;
    }

    Fit operator()(const KeptJson& kept) const {
        // A number out of its scale was kept in place by an earlier restore, or is too large for us.
        const bool number = !kept.json.empty() && (kept.json.front() == '-' ||
                                                   (kept.json.front() >= '0' && kept.json.front() <= '9'));
        return number && takes_numbers(kind) ? Fit::OutOfRange : Fit::WrongKind;
    }
};

} // namespace

std::string recovered_slug(const Workbook& book, std::string_view id) {
    const std::string first = std::string(RecoveredPrefix) + std::string(id);
    std::string slug = first;
    // Starting high keeps a file with a million repeats from taking for ever.
    for (std::size_t number = book.answers.size(); book.answers.contains(slug); ++number) {
        slug = first + "." + std::to_string(number);
    }
    return slug;
}

std::vector<std::string> restore(Workbook& book) {
    std::vector<std::string> repairs;
    std::vector<std::pair<std::string, Answer>> aside;
    for (auto at = book.answers.begin(); at != book.answers.end();) {
        const auto kind = catalogue::kind_of(at->first);
        const Fit fit = kind ? std::visit(Fitting{*kind}, at->second) : Fit::Fits;
        if (kind && is_empty_text(at->second)) {
            at = book.answers.erase(at);
            continue;
        }
        switch (fit) {
        case Fit::Fits: ++at; break;
        case Fit::OutOfRange:
            repairs.push_back(quoted(at->first) + std::string(words::RepairedRange));
            if (const auto* number = std::get_if<int>(&at->second)) {
                at->second = KeptJson{std::to_string(*number)};
            }
            ++at;
            break;
        case Fit::WrongKind:
            aside.emplace_back(at->first, std::move(at->second));
            at = book.answers.erase(at);
            break;
        }
    }
    for (auto& [id, answer] : aside) {
        const std::string slug = recovered_slug(book, id);
        repairs.push_back(quoted(id) + std::string(words::RepairedKind) + " " + slug + ".");
        book.answers.emplace(slug, std::move(answer));
    }
    return repairs;
}

} // namespace ownmark::storage
