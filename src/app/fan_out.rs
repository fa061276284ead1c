//! Work on many things at the same time, on one thread: at most so many at once, with the results in the order of the
//! things. Knows nothing of what is worked on.

use futures_util::stream::{self, StreamExt as _};

/// The results of `work` on each of `items`, in their order; at most `parallel` are under way at the same time.
pub(crate) async fn in_order<T, F: Future>(
    items: impl IntoIterator<Item = T>,
    parallel: usize,
    work: impl FnMut(T) -> F,
) -> Vec<F::Output> {
    stream::iter(items.into_iter().map(work)).buffered(parallel.max(1)).collect().await
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
}
