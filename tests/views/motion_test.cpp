#include "ui/motion.h"

#include <doctest/doctest.h>

using namespace ownmark::ui;

TEST_CASE("motion: a value is where it belongs at first sight, eases to a new place, and then rests") {
    Motion motion;
    motion.begin_frame(1, false);
    CHECK(motion.follow(7, Move::Card, 10) == 10);
    CHECK_FALSE(motion.moving());
    motion.begin_frame(2, false);
    CHECK(motion.follow(7, Move::Card, 20) == 10);
    CHECK(motion.moving());
    motion.begin_frame(2.11, false);
    const float halfway = motion.follow(7, Move::Card, 20);
    CHECK(halfway > 10);
    CHECK(halfway < 20);
    CHECK(motion.moving());
    motion.begin_frame(2.23, false);
    CHECK(motion.follow(7, Move::Card, 20) == 20);
    CHECK_FALSE(motion.moving());
}

TEST_CASE("motion: with reduced motion every change is instant") {
    Motion motion;
    motion.begin_frame(1, true);
    CHECK(motion.arrive(3, Move::Grow) == 1);
    CHECK(motion.follow(7, Move::Card, 10) == 10);
    motion.begin_frame(1.01, true);
    CHECK(motion.follow(7, Move::Card, 20) == 20);
    CHECK_FALSE(motion.moving());
}

TEST_CASE("motion: what leaves the page and comes back arrives anew") {
    Motion motion;
    motion.begin_frame(1, false);
    CHECK(motion.arrive(3, Move::Grow) == 0);
    motion.begin_frame(2, false);
    CHECK(motion.arrive(3, Move::Grow) == 1);
    motion.begin_frame(3, false);
    motion.begin_frame(4, false);
    CHECK(motion.arrive(3, Move::Grow) == 0);
}

TEST_CASE("motion: the easing is CSS's cubic-bezier") {
    CHECK(cubic_bezier(0, 0, 1, 1, 0.3F) == doctest::Approx(0.3F).epsilon(0.001));
    // "ease", whose middle is well known.
    CHECK(cubic_bezier(0.25F, 0.1F, 0.25F, 1, 0.5F) == doctest::Approx(0.8024F).epsilon(0.001));
}
