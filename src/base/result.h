// Errors of the outside world: one plain sentence a person can act on. Our own bugs are asserts, never these.
#pragma once
#include <expected>
#include <string>

namespace ownmark::base {

struct Error {
    /// Says what happened, that the work is safe, and what to do. Shown as it stands.
    std::string sentence;
    bool operator==(const Error&) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

} // namespace ownmark::base
