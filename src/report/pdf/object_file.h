// The numbered objects of a PDF 1.7 file and how they are written: streams as they are, all else in object
// streams behind a cross-reference stream. Knows nothing of what the objects mean.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::report::pdf {

enum class Compression { None, Deflate };

class ObjectFile {
public:
    /// A number for an object to be set later.
    int reserve();
    void set(int object, std::string body);
    int add(std::string body);
    /// `entries` are the dictionary's without brackets, Length and Filter.
    int add_stream(std::string_view entries, std::string_view data,
                   Compression compression = Compression::Deflate);

    /// The whole file. The same objects give the same bytes.
    std::string written(int catalog, int info) const;

private:
    struct Object {
        std::string body;
        bool is_stream = false;
    };

    std::vector<Object> objects_;
};

} // namespace ownmark::report::pdf
