#include "report/pdf/deflate.h"

#include "report/pdf/syntax.h"

#include <cassert>
#include <cstdint>
#include <zlib.h>

namespace ownmark::report::pdf {

std::string deflate(std::string_view bytes) {
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    std::string out(size, '\0');
    [[maybe_unused]] const int status =
        compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                  static_cast<uLong>(bytes.size()), Z_BEST_COMPRESSION);
    assert(status == Z_OK);
    out.resize(size);
    return out;
}

std::string fingerprint(std::string_view bytes) {
    std::string out;
    // Four FNV-1a sums from different starts; crypto isn't asked for here.
    for (std::uint32_t sum : {2166136261U, 2654435761U, 40503U, 3266489917U}) {
        for (const char c : bytes)
            sum = (sum ^ static_cast<unsigned char>(c)) * 16777619U;
        out += hex16(sum >> 16) + hex16(sum & 0xFFFFU);
    }
    return out;
}

} // namespace ownmark::report::pdf
