// The clock of the native program. It has no event loop: after() is for programs that wait.
#pragma once
#include "platform/ports.h"

namespace ownmark::platform {

class NativeClock final : public Clock {
public:
    double seconds() override;
    std::string day() override;
    std::string time() override;
    /// Calls at once: a native command has nothing to wait for.
    void after(double secs, std::function<void()> call) override;
};

} // namespace ownmark::platform
