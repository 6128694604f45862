#include "platform/native/native_clock.h"

#include <array>
#include <chrono>
#include <ctime>

namespace ownmark::platform {

namespace {

std::string local(const char* format) {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), format, &parts)};
}

} // namespace

double NativeClock::seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string NativeClock::day() {
    return local("%Y-%m-%d");
}

std::string NativeClock::time() {
    return local("%H:%M");
}

void NativeClock::after(double /*secs*/, std::function<void()> call) {
    call();
}

} // namespace ownmark::platform
