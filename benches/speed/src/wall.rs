//! How long programs take beside each other. The machine's moods meet all of
//! them alike: each round runs every program once, in an order drawn anew, and
//! ratios are taken round by round.

use fastrand::Rng;

use crate::program::{Program, median};

/// The medians over all rounds.
pub struct Wall {
    /// Seconds of each program.
    pub seconds: Vec<f64>,
    /// Each program's time as a multiple of the first one's in the same round.
    pub ratios: Vec<f64>,
}

/// Runs the programs in so many rounds, and once before that for warmth.
pub fn wall(programs: &[&Program], rounds: usize) -> Wall {
    let mut rng = Rng::with_seed(9);
    let mut order: Vec<usize> = (0..programs.len()).collect();
    let mut all: Vec<Vec<f64>> = Vec::with_capacity(rounds + 1);
    for _ in 0..=rounds {
        rng.shuffle(&mut order);
        let mut round = vec![0.0; programs.len()];
        for at in &order {
            round[*at] = programs[*at].seconds();
        }
        all.push(round);
    }
    all.remove(0);
    let medians = |of: &dyn Fn(&[f64], usize) -> f64| (0..programs.len()).map(|at| median(all.iter().map(|round| of(round, at)))).collect();
    Wall { seconds: medians(&|round, at| round[at]), ratios: medians(&|round, at| round[at] / round[0]) }
}
