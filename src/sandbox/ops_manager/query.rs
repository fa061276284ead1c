//! Query parameters: those of every resource, and those of lists.

use percent_encoding::percent_decode_str;

use super::failure::Failure;

const MOST_PER_PAGE: usize = 500;

/// The values of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Query {
    /// Which page, from 1.
    pub(super) page: usize,
    /// Entries on a page.
    pub(super) per_page: usize,
    /// Whether the answer has `totalCount`.
    pub(super) count: bool,
    /// Whether the body is indented.
    pub(super) pretty: bool,
    /// Whether the body has the status.
    pub(super) envelope: bool,
}

impl Default for Query {
    fn default() -> Self {
        Self { page: 1, per_page: 100, count: true, pretty: false, envelope: false }
    }
}

impl Query {
    /// Reads an encoded query, with paging parameters only if `paged`. The pages say that unknown parameters are
    /// refused, and give the limits. It is assumed that a value beyond a limit is refused.
    pub(super) fn parse(query: &str, paged: bool) -> Result<Self, Failure> {
        let mut found = Self::default();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decoded(name), decoded(value));
            let refused = || Failure::query(&name);
            match name.as_str() {
                "pretty" => found.pretty = value.parse().map_err(|_| refused())?,
                "envelope" => found.envelope = value.parse().map_err(|_| refused())?,
                "includeCount" if paged => found.count = value.parse().map_err(|_| refused())?,
                "pageNum" if paged => found.page = number(&value, usize::MAX / MOST_PER_PAGE).ok_or_else(refused)?,
                "itemsPerPage" if paged => found.per_page = number(&value, MOST_PER_PAGE).ok_or_else(refused)?,
                _ => return Err(refused()),
            }
        }
        Ok(found)
    }

    /// The query of another page of the same list.
    pub(super) fn of_page(self, page: usize) -> String {
        let count = if self.count { "" } else { "&includeCount=false" };
        format!("pageNum={page}&itemsPerPage={}{count}", self.per_page)
    }
}

/// A number from 1 to `most`.
fn number(text: &str, most: usize) -> Option<usize> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| digits && (1..=most).contains(number))
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paging_is_read_where_there_are_pages() {
        let query = Query::parse("pageNum=2&itemsPerPage=500&includeCount=false&pretty=true", true).unwrap();
        assert_eq!(query, Query { page: 2, per_page: 500, count: false, pretty: true, envelope: false });
        assert_eq!(Query::parse("", true).unwrap(), Query::default());
        assert!(Query::parse("pageNum=2", false).is_err());
    }

    #[test]
    fn an_unknown_name_or_a_value_out_of_range_is_refused_by_name() {
        for (query, name) in [
            ("page%4Eum=0", "pageNum"),
            ("pageNum=+1", "pageNum"),
            ("itemsPerPage=501", "itemsPerPage"),
            ("itemsPerPage=", "itemsPerPage"),
            ("pretty=yes", "pretty"),
            ("Pretty=true", "Pretty"),
        ] {
            assert_eq!(Query::parse(query, true), Err(Failure::query(name)), "{query}");
        }
    }
}
