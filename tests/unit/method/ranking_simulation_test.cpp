#include "simulated_person.h"

#include <doctest/doctest.h>

using namespace ownmark::method;
using namespace ownmark::method::simulation;

namespace {

double recovered_by(double noise, int people) {
    double sum = 0;
    for (int i = 0; i < people; ++i) {
        const Outcome outcome = outcome_of(static_cast<std::uint64_t>(i), 40, noise, {});
        CHECK(outcome.decisions <= 66);
        sum += outcome.recovered;
    }
    return sum / people;
}

} // namespace

// A run with 500 people (piles of 30, 40 and 30 %) recovers 88, 80 and 69 % at noise 0.25, 0.5 and 0.75. The
// exact posterior by Markov chains, with the noise known, gets no more out of the same answers. The
// thresholds lie some three standard errors of 40 people lower.
TEST_CASE("the true top five is recovered in at most 66 decisions") {
    CHECK(recovered_by(0.25, 40) > 0.80);
    CHECK(recovered_by(0.5, 40) > 0.70);
    CHECK(recovered_by(0.75, 40) > 0.58);
}

TEST_CASE("somebody who answers without noise gets the true top five") {
    double sum = 0;
    constexpr int People = 25;
    for (int i = 0; i < People; ++i) {
        sum += outcome_of(static_cast<std::uint64_t>(500 + i), 40, 1e-6, {}).recovered;
    }
    CHECK(sum / People > 0.92);
}
