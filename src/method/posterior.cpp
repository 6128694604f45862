#include "method/posterior.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>

namespace ownmark::method {

namespace {

constexpr int PileCount = 3;
/// Below this a prior would be surer than one look allows.
constexpr double SmallestPriorVariance = 0.05;

double normal_cdf(double z) {
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

// The standard normal on a grid: enough for moments, and the same on every machine.
constexpr int GridSize = 49;
constexpr double GridEnd = 4;

struct Grid {
    std::array<double, GridSize> at{};
    std::array<double, GridSize> weight{};
    /// exp(utility ÷ noise).
    std::array<double, GridSize> lift{};

    explicit Grid(double noise) {
        double sum = 0;
        for (int i = 0; i < GridSize; ++i) {
            at[i] = -GridEnd + 2 * GridEnd * i / (GridSize - 1);
            weight[i] = std::exp(-at[i] * at[i] / 2);
            lift[i] = std::exp(at[i] / noise);
            sum += weight[i];
        }
        for (double& w : weight) {
            w /= sum;
        }
    }
};

/// Where piles are cut, as exp(−cut ÷ noise): a look at a utility with lift l falls below the cut with chance
/// exp(−drop · l), the distribution of the Gumbel noise.
struct Cut {
    double drop = 0;
};

constexpr Cut BelowNothing{std::numeric_limits<double>::infinity()};
constexpr Cut AboveAll{0};

double look_below(Cut cut, double lift) {
    return std::exp(-cut.drop * lift);
}

/// The cut below which a share of all looks falls.
Cut cut_at(double share, double noise, const Grid& grid) {
    if (share <= 0) {
        return BelowNothing;
    }
    if (share >= 1) {
        return AboveAll;
    }
    double low = -GridEnd - 4;
    double high = GridEnd + 16;
    constexpr int Halvings = 24;
    for (int i = 0; i < Halvings; ++i) {
        const double middle = (low + high) / 2;
        const Cut cut{std::exp(-middle / noise)};
        double below = 0;
        for (int k = 0; k < GridSize; ++k) {
            below += grid.weight[k] * look_below(cut, grid.lift[k]);
        }
        (below < share ? low : high) = middle;
    }
    return {std::exp(-(low + high) / 2 / noise)};
}

/// A symmetric matrix of the cards that were in a round; the others stay with their prior.
class Matrix {
public:
    explicit Matrix(std::size_t size) : size_(size), cells_(size * size) {}

    double& at(std::size_t row, std::size_t column) { return cells_[row * size_ + column]; }

    double at(std::size_t row, std::size_t column) const { return cells_[row * size_ + column]; }

    std::size_t size() const { return size_; }

    /// Cholesky in place: the lower triangle becomes L with L·Lᵀ the matrix. Needs a positive definite
    /// matrix.
    void factorise() {
        for (std::size_t j = 0; j < size_; ++j) {
            double diagonal = at(j, j);
            for (std::size_t k = 0; k < j; ++k) {
                diagonal -= at(j, k) * at(j, k);
            }
            assert(diagonal > 0);
            diagonal = std::sqrt(diagonal);
            at(j, j) = diagonal;
            for (std::size_t i = j + 1; i < size_; ++i) {
                double cell = at(i, j);
                for (std::size_t k = 0; k < j; ++k) {
                    cell -= at(i, k) * at(j, k);
                }
                at(i, j) = cell / diagonal;
            }
        }
    }

    /// Solves L·Lᵀ·x = b in place, after factorise().
    void solve(std::vector<double>& b) const {
        for (std::size_t i = 0; i < size_; ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                b[i] -= at(i, k) * b[k];
            }
            b[i] /= at(i, i);
        }
        for (std::size_t i = size_; i-- > 0;) {
            for (std::size_t k = i + 1; k < size_; ++k) {
                b[i] -= at(k, i) * b[k];
            }
            b[i] /= at(i, i);
        }
    }

    /// Diagonal of the inverse, after factorise().
    std::vector<double> inverse_diagonal() const {
        std::vector<double> diagonal(size_);
        std::vector<double> column(size_);
        for (std::size_t j = 0; j < size_; ++j) {
            // Column j of L⁻¹; the inverse's diagonal is the squared length of L⁻¹'s columns.
            column[j] = 1 / at(j, j);
            double sum = column[j] * column[j];
            for (std::size_t i = j + 1; i < size_; ++i) {
                double cell = 0;
                for (std::size_t k = j; k < i; ++k) {
                    cell -= at(i, k) * column[k];
                }
                column[i] = cell / at(i, i);
                sum += column[i] * column[i];
            }
            diagonal[j] = sum;
        }
        return diagonal;
    }

private:
    std::size_t size_;
    std::vector<double> cells_;
};

/// A round with its cards renumbered to those that were in any round.
struct LocalRound {
    std::array<std::size_t, SetSize> shown{};
    std::size_t count = 0;
    std::size_t best = 0;  ///< position in shown
    std::size_t worst = 0; ///< position in shown
};

/// Chances of each shown card to be chosen among those not left out: softmax of sign · utility ÷ noise.
std::array<double, SetSize> chances(const LocalRound& round, const std::vector<double>& mode, double scale,
                                    std::size_t left_out) {
    std::array<double, SetSize> chance{};
    double largest = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < round.count; ++i) {
        if (i != left_out) {
            largest = std::max(largest, scale * mode[round.shown[i]]);
        }
    }
    double sum = 0;
    for (std::size_t i = 0; i < round.count; ++i) {
        if (i != left_out) {
            chance[i] = std::exp(scale * mode[round.shown[i]] - largest);
            sum += chance[i];
        }
    }
    for (double& c : chance) {
        c /= sum;
    }
    return chance;
}

/// Adds one choice (the best, or the worst among the rest) to gradient and negative Hessian; gives its log
/// probability.
double add_choice(const LocalRound& round, const std::vector<double>& mode, double scale, std::size_t chosen,
                  std::size_t left_out, std::vector<double>& gradient, Matrix& curvature) {
    const auto chance = chances(round, mode, scale, left_out);
    for (std::size_t i = 0; i < round.count; ++i) {
        const double p = chance[i];
        gradient[round.shown[i]] += scale * ((i == chosen ? 1.0 : 0.0) - p);
        for (std::size_t j = 0; j < round.count; ++j) {
            curvature.at(round.shown[i], round.shown[j]) +=
                scale * scale * ((i == j ? p : 0.0) - p * chance[j]);
        }
    }
    return std::log(std::max(chance[chosen], std::numeric_limits<double>::min()));
}

} // namespace

std::vector<Gaussian> pile_prior(std::span<const int> piles, double noise) {
    assert(noise >= 0.01);
    std::array<double, PileCount> count{};
    double sorted = 0;
    for (const int pile : piles) {
        if (pile != Unsorted) {
            assert(pile >= 0 && pile < PileCount);
            count[static_cast<std::size_t>(pile)] += 1;
            sorted += 1;
        }
    }
    std::array<Gaussian, PileCount> of_pile{};
    if (sorted > 0) {
        const Grid grid(noise);
        const std::array<Cut, PileCount + 1> cuts{BelowNothing, cut_at(count[0] / sorted, noise, grid),
                                                  cut_at((count[0] + count[1]) / sorted, noise, grid),
                                                  AboveAll};
        for (std::size_t pile = 0; pile < PileCount; ++pile) {
            double mass = 0;
            double mean = 0;
            double square = 0;
            for (int k = 0; k < GridSize; ++k) {
                const double below = look_below(cuts[pile], grid.lift[k]);
                const double above = look_below(cuts[pile + 1], grid.lift[k]);
                const double weight = grid.weight[k] * (above - below);
                mass += weight;
                mean += weight * grid.at[k];
                square += weight * grid.at[k] * grid.at[k];
            }
            if (mass > 0 && count[pile] > 0) {
                mean /= mass;
                const double variance = std::max(square / mass - mean * mean, SmallestPriorVariance);
                of_pile[pile] = {.mean = mean, .sd = std::sqrt(variance)};
            }
        }
    }
    std::vector<Gaussian> prior(piles.size());
    for (std::size_t card = 0; card < piles.size(); ++card) {
        if (piles[card] != Unsorted) {
            prior[card] = of_pile[static_cast<std::size_t>(piles[card])];
        }
    }
    return prior;
}

Posterior posterior_of(std::span<const Gaussian> prior, std::span<const BestWorst> rounds, double noise) {
    Posterior posterior{.cards = {prior.begin(), prior.end()}};
    if (rounds.empty()) {
        return posterior;
    }
    constexpr std::size_t None = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> local_of(prior.size(), None);
    std::vector<std::size_t> card_of;
    std::vector<LocalRound> local_rounds;
    for (const BestWorst& round : rounds) {
        LocalRound local{.count = round.count};
        for (std::size_t i = 0; i < round.count; ++i) {
            const std::size_t card = round.shown[i];
            if (local_of[card] == None) {
                local_of[card] = card_of.size();
                card_of.push_back(card);
            }
            local.shown[i] = local_of[card];
            if (card == round.best) {
                local.best = i;
            }
            if (card == round.worst) {
                local.worst = i;
            }
        }
        local_rounds.push_back(local);
    }

    const std::size_t size = card_of.size();
    std::vector<double> mode(size);
    std::vector<double> precision(size);
    for (std::size_t i = 0; i < size; ++i) {
        const Gaussian& card = prior[card_of[i]];
        mode[i] = card.mean;
        precision[i] = 1 / (card.sd * card.sd);
    }

    // The log posterior is concave, so damped Newton steps can't go wrong.
    constexpr int MostSteps = 25;
    constexpr double LongestStep = 2;
    constexpr double Settled = 1e-7;
    Matrix curvature(size);
    for (int step = 0; step < MostSteps; ++step) {
        curvature = Matrix(size);
        std::vector<double> move(size);
        posterior.log_evidence = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const double off = mode[i] - prior[card_of[i]].mean;
            move[i] = -off * precision[i];
            curvature.at(i, i) = precision[i];
            posterior.log_evidence += 0.5 * (std::log(precision[i]) - off * off * precision[i]);
        }
        for (const LocalRound& round : local_rounds) {
            posterior.log_evidence += add_choice(round, mode, 1 / noise, round.best, None, move, curvature);
            posterior.log_evidence +=
                add_choice(round, mode, -1 / noise, round.worst, round.best, move, curvature);
        }
        curvature.factorise();
        curvature.solve(move);
        double longest = 0;
        for (const double m : move) {
            longest = std::max(longest, std::abs(m));
        }
        if (longest < Settled) {
            break;
        }
        const double damping = longest > LongestStep ? LongestStep / longest : 1.0;
        for (std::size_t i = 0; i < size; ++i) {
            mode[i] += damping * move[i];
        }
    }
    const std::vector<double> variance = curvature.inverse_diagonal();
    for (std::size_t i = 0; i < size; ++i) {
        posterior.log_evidence -= std::log(curvature.at(i, i));
        posterior.cards[card_of[i]] = {.mean = mode[i], .sd = std::sqrt(variance[i])};
    }
    return posterior;
}

std::vector<double> membership_of(std::span<const Gaussian> cards, std::size_t top) {
    const std::size_t size = cards.size();
    std::vector<double> member(size);
    if (top >= size) {
        std::ranges::fill(member, 1.0);
        return member;
    }
    if (top == 0) {
        return member;
    }
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Gaussian& card : cards) {
        low = std::min(low, card.mean - 4 * card.sd);
        high = std::max(high, card.mean + 4 * card.sd);
    }
    // For each slice of utility: the chance that a card lies in it and fewer than `top` others lie above. The
    // others are counted from both ends, so that leaving one out costs nothing.
    constexpr int Slices = 56;
    const double width = (high - low) / Slices;
    std::vector<double> above(size);
    std::vector<double> inside(size);
    std::vector<double> below_edge(size, 0.0);
    std::vector<double> before((size + 1) * top);
    std::vector<double> after((size + 1) * top);
    const auto extend = [top](const double* from, double* to, double chance) {
        for (std::size_t count = 0; count < top; ++count) {
            to[count] = from[count] * (1 - chance) + (count > 0 ? from[count - 1] * chance : 0.0);
        }
    };
    for (int slice = 0; slice < Slices; ++slice) {
        for (std::size_t i = 0; i < size; ++i) {
            const double edge = low + (slice + 1) * width;
            const double below = slice + 1 == Slices ? 1.0 : normal_cdf((edge - cards[i].mean) / cards[i].sd);
            inside[i] = below - below_edge[i];
            below_edge[i] = below;
            // Half of what lies in the slice counts as above a card in it.
            above[i] = 1 - below + inside[i] / 2;
        }
        std::fill_n(before.begin(), top, 0.0);
        before[0] = 1;
        for (std::size_t i = 0; i < size; ++i) {
            extend(&before[i * top], &before[(i + 1) * top], above[i]);
        }
        std::fill_n(after.begin() + static_cast<std::ptrdiff_t>(size * top), top, 0.0);
        after[size * top] = 1;
        for (std::size_t i = size; i-- > 0;) {
            extend(&after[(i + 1) * top], &after[i * top], above[i]);
        }
        for (std::size_t i = 0; i < size; ++i) {
            double fewer = 0;
            double after_sum = 0;
            // Σ over a + b < top of before(a) · after(b).
            for (std::size_t a = top; a-- > 0;) {
                after_sum += after[(i + 1) * top + (top - 1 - a)];
                fewer += before[i * top + a] * after_sum;
            }
            member[i] += inside[i] * fewer;
        }
    }
    // What the slices round off is given back, so that the memberships add up.
    double sum = 0;
    for (const double m : member) {
        sum += m;
    }
    for (double& m : member) {
        m = std::min(m * static_cast<double>(top) / sum, 1.0);
    }
    return member;
}

} // namespace ownmark::method
