// The statistics under ranking.h: prior from piles, Newton and Laplace for Plackett–Luce, membership in the
// top.
#pragma once
#include "method/ranking.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ownmark::method {

struct Gaussian {
    double mean = 0;
    double sd = 1;
};

/// A card's utility is N(0,1) over cards; whoever sorts it looks once, with Gumbel noise of scale `noise`,
/// and the piles cut the looks where their sizes say. The moments of what is then known of each card's
/// utility.
/// Expects noise of 0.01 or more.
std::vector<Gaussian> pile_prior(std::span<const int> piles, double noise);

struct Posterior {
    std::vector<Gaussian> cards;
    /// Log of the probability of the rounds given the noise, by Laplace's approximation.
    double log_evidence = 0;
};

Posterior posterior_of(std::span<const Gaussian> prior, std::span<const BestWorst> rounds, double noise);

/// By card, the probability of being among the `top` largest, cards taken as independent. Sums to `top`.
std::vector<double> membership_of(std::span<const Gaussian> cards, std::size_t top);

} // namespace ownmark::method
