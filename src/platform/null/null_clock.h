// Time that stands still until a test moves it.
#pragma once
#include "platform/ports.h"

#include <map>

namespace ownmark::platform {

class NullClock final : public Clock {
public:
    double seconds() override { return now_; }

    std::string day() override { return today; }

    std::string time() override { return time_of_day; }

    void after(double secs, std::function<void()> call) override {
        calls_.emplace(now_ + secs, std::move(call));
    }

    /// Moves time on, making the calls that fall due on the way.
    void advance(double secs) {
        const double end = now_ + secs;
        while (!calls_.empty() && calls_.begin()->first <= end) {
            now_ = std::max(now_, calls_.begin()->first);
            auto due = calls_.extract(calls_.begin());
            due.mapped()();
        }
        now_ = end;
    }

    std::string today = "2026-11-24";
    std::string time_of_day = "14:32";

private:
    double now_ = 100;
    std::multimap<double, std::function<void()>> calls_;
};

} // namespace ownmark::platform
