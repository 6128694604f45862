#include "report/pdf/object_file.h"

#include "report/pdf/bytes.h"
#include "report/pdf/deflate.h"
#include "report/pdf/syntax.h"

#include <algorithm>
#include <cassert>
#include <cstdint>

namespace ownmark::report::pdf {
namespace {

constexpr std::size_t ObjectsPerStream = 200;

/// One row of the cross-reference stream; what `where` and `index` mean depends on `type` (ISO 32000-1, table
/// 18).
struct Reference {
    enum Type : std::uint32_t { Free = 0, InFile = 1, InStream = 2 };

    Type type = Free;
    std::size_t where = 0;
    std::size_t index = 0;
};

std::string stream_body(std::string_view entries, std::string_view stored, Compression compression) {
    std::string body = "<<";
    body += entries;
    if (compression == Compression::Deflate) body += "/Filter/FlateDecode";
    body += "/Length " + std::to_string(stored.size()) + ">>\nstream\n";
    body += stored;
    return body + "\nendstream";
}

void append_object(std::string& file, std::size_t object, std::string_view body) {
    file += std::to_string(object) + " 0 obj\n";
    file += body;
    file += "\nendobj\n";
}

} // namespace

int ObjectFile::reserve() {
    objects_.emplace_back();
    return static_cast<int>(objects_.size());
}

void ObjectFile::set(int object, std::string body) {
    assert(object >= 1 && object <= static_cast<int>(objects_.size()));
    objects_[static_cast<std::size_t>(object - 1)].body = std::move(body);
}

int ObjectFile::add(std::string body) {
    const int object = reserve();
    set(object, std::move(body));
    return object;
}

int ObjectFile::add_stream(std::string_view entries, std::string_view data, Compression compression) {
    const bool deflated = compression == Compression::Deflate;
    const int object = add(stream_body(entries, deflated ? deflate(data) : std::string(data), compression));
    objects_.back().is_stream = true;
    return object;
}

std::string ObjectFile::written(int catalog, int info) const {
    // The second line's bytes above 127 tell transfer programs that this isn't text.
    std::string file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::vector<Reference> references(objects_.size() + 1);
    references[0].index = 65535;
    std::vector<std::size_t> plain;
    for (std::size_t object = 1; object <= objects_.size(); ++object) {
        if (!objects_[object - 1].is_stream) {
            plain.push_back(object);
            continue;
        }
        references[object] = {Reference::InFile, file.size(), 0};
        append_object(file, object, objects_[object - 1].body);
    }
    for (std::size_t first = 0; first < plain.size(); first += ObjectsPerStream) {
        const std::size_t count = std::min(ObjectsPerStream, plain.size() - first);
        const std::size_t container = references.size();
        std::string offsets, bodies;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t object = plain[first + i];
            references[object] = {Reference::InStream, container, i};
            offsets += std::to_string(object) + ' ' + std::to_string(bodies.size()) + ' ';
            bodies += objects_[object - 1].body + '\n';
        }
        references.push_back({Reference::InFile, file.size(), 0});
        const std::string entries =
            "/Type/ObjStm/N " + std::to_string(count) + "/First " + std::to_string(offsets.size());
        append_object(file, container, stream_body(entries, deflate(offsets + bodies), Compression::Deflate));
    }
    const std::size_t start = file.size();
    const std::size_t table = references.size();
    references.push_back({Reference::InFile, start, 0});
    std::string rows;
    for (const auto& reference : references) {
        append_be(rows, reference.type, 1);
        append_be(rows, static_cast<std::uint32_t>(reference.where), 4);
        append_be(rows, static_cast<std::uint32_t>(reference.index), 2);
    }
    const std::string id = '<' + fingerprint(file) + '>';
    const std::string entries = "/Type/XRef/Size " + std::to_string(references.size()) + "/W[1 4 2]/Root " +
                                reference(catalog) + "/Info " + reference(info) + "/ID[" + id + id + ']';
    append_object(file, table, stream_body(entries, deflate(rows), Compression::Deflate));
    return file + "startxref\n" + std::to_string(start) + "\n%%EOF\n";
}

} // namespace ownmark::report::pdf
