#include "platform/native/native_files.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace ownmark::platform {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

using File = std::unique_ptr<std::FILE, CloseFile>;

std::unexpected<base::Error> failure(const std::string& path, std::string_view what) {
    return std::unexpected(
        base::Error{path + " can’t be " + std::string(what) + ": " + std::strerror(errno) + "."});
}

bool write_all(std::FILE* file, std::string_view bytes) {
    return std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() && std::fflush(file) == 0;
}

} // namespace

base::Result<std::string> read_file(const std::string& path) {
    const File file(std::fopen(path.c_str(), "rb"));
    if (!file) {
        return failure(path, "read");
    }
    std::string bytes;
    std::array<char, 65536> piece{};
    while (const std::size_t count = std::fread(piece.data(), 1, piece.size(), file.get())) {
        bytes.append(piece.data(), count);
    }
    if (std::ferror(file.get()) != 0) {
        return failure(path, "read");
    }
    return bytes;
}

base::Result<void> write_file(const std::string& path, std::string_view bytes) {
    const std::string part = path + ".part";
    File file(std::fopen(part.c_str(), "wb"));
    if (!file) {
        return failure(path, "written");
    }
    const bool written = write_all(file.get(), bytes);
    file.reset();
    if (!written || std::rename(part.c_str(), path.c_str()) != 0) {
        const auto error = failure(path, "written");
        std::remove(part.c_str());
        return error;
    }
    return {};
}

} // namespace ownmark::platform
