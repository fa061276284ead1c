//! Work on many things at the same time, on one thread: at most so many at once, with the results in the order of the
//! things. Knows nothing of what is worked on.

use futures_util::stream::{self, StreamExt as _};

/// The results of `work` on each of `items`, in their order; at most `parallel` are under way at the same time. One
/// that takes long does not hold up those after it.
pub(crate) async fn in_order<T, F: Future>(
    items: impl IntoIterator<Item = T>,
    parallel: usize,
    work: impl FnMut(T) -> F,
) -> Vec<F::Output> {
    let numbered = items.into_iter().map(work).enumerate().map(async |(number, work)| (number, work.await));
    let mut results: Vec<_> = stream::iter(numbered).buffer_unordered(parallel.max(1)).collect().await;
    results.sort_unstable_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::transport::script::run;

    #[test]
    fn results_stand_in_order_and_few_are_under_way() {
        let (under_way, most) = (Cell::new(0), Cell::new(0));
        let work = async |item: usize| {
            under_way.set(under_way.get() + 1);
            most.set(most.get().max(under_way.get()));
            // The first ones take longest.
            for _ in 0..10 - item {
                tokio::task::yield_now().await;
            }
            under_way.set(under_way.get() - 1);
            item * 2
        };
        let results = run(in_order(0..10, 4, work));
        assert_eq!((results, most.get()), ((0..10).map(|item| item * 2).collect(), 4));
    }

    #[test]
    fn one_that_takes_long_holds_up_nothing() {
        let done = Cell::new(0);
        let work = async |item: usize| {
            // The first one ends when all others have.
            while item == 0 && done.get() < 9 {
                tokio::task::yield_now().await;
            }
            done.set(done.get() + 1);
        };
        run(in_order(0..10, 2, work));
        assert_eq!(done.get(), 10);
    }
}
